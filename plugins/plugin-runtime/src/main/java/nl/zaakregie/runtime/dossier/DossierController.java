package nl.zaakregie.runtime.dossier;

import java.util.Optional;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.kern.DossierId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers for any screen, whatever functions are installed. */
@RestController
@RequestMapping("/api/v1/dossiers/{id}")
class DossierController {

    private final DossierBediening bediening;

    DossierController(DossierBediening bediening) {
        this.bediening = bediening;
    }

    @GetMapping
    @Handeling("stand van een dossier raadplegen")
    Dossierweergave raadpleeg(@PathVariable("id") String id) {
        return bediening.raadpleeg(lees(id));
    }

    @PostMapping("/onderdelen/{definitie}")
    @Handeling("onderdeel van een dossier beginnen")
    @ResponseStatus(HttpStatus.CREATED)
    Onderdeel begin(
            @PathVariable("id") String id,
            @PathVariable("definitie") String definitie,
            @RequestBody(required = false) @Nullable Nieuw nieuw) {
        Optional<String> sleutel =
                Optional.ofNullable(nieuw).map(Nieuw::sleutel).filter(tekst -> !tekst.isBlank());
        return bediening.begin(lees(id), definitie, sleutel);
    }

    /** @param sleutel what the part is about: an id or code of a function; may be left out */
    record Nieuw(@Nullable String sleutel) {}

    private static DossierId lees(String id) {
        try {
            return DossierId.van(id);
        } catch (IllegalArgumentException e) {
            throw DossierFout.ONBEKEND_DOSSIER.fout();
        }
    }
}
