package nl.zaakregie.runtime.modelbeheer;

import java.util.List;
import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.runtime.gebruiker.Rolvereiste;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bringing running cases to the newest version of their model, by functioneel beheer. */
@RestController
@RequestMapping("/api/v1/modelmigraties")
class MigratieController {

    private final ModelMigreren migreren;
    private final Rolvereiste functioneelBeheer;

    MigratieController(ModelMigreren migreren, Rolvereiste functioneelBeheer) {
        this.migreren = migreren;
        this.functioneelBeheer = functioneelBeheer;
    }

    @GetMapping
    @Handeling("modelmigraties tonen")
    List<Migratie> lijst() {
        functioneelBeheer.eis();
        return migreren.alle();
    }

    /** Reports what would happen, and changes nothing. */
    @PostMapping
    @Handeling("modelmigratie voorbereiden")
    @ResponseStatus(HttpStatus.CREATED)
    Migratierapport bereidVoor(@RequestBody Opdracht opdracht) {
        String model = opdracht.model() == null ? "" : opdracht.model();
        return migreren.bereidVoor(
                model, opdracht.overslaan(), functioneelBeheer.eis().id());
    }

    @GetMapping("/{id}")
    @Handeling("modelmigratie raadplegen")
    Migratierapport rapport(@PathVariable("id") String id) {
        functioneelBeheer.eis();
        return migreren.rapport(lees(id));
    }

    @PostMapping("/{id}/start")
    @Handeling("modelmigratie starten")
    Migratierapport start(@PathVariable("id") String id) {
        functioneelBeheer.eis();
        return migreren.start(lees(id));
    }

    /**
     * @param model key of the case model, e.g. {@code gezinsplan}
     * @param overslaan leave cases behind that cannot go along; otherwise one such case refuses the start
     */
    record Opdracht(@Nullable String model, boolean overslaan) {}

    private static UUID lees(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw ModelbeheerFout.ONBEKENDE_MIGRATIE.fout();
        }
    }
}
