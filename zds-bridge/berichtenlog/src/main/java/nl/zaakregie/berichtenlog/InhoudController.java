package nl.zaakregie.berichtenlog;

import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The content of kept messages. */
@RestController
@RequestMapping("/api/v1/berichtenlog/{id}/inhoud")
class InhoudController {

    private final Inhoudinzage inzage;

    InhoudController(Inhoudinzage inzage) {
        this.inzage = inzage;
    }

    @GetMapping("/gemaskeerd")
    @Handeling("inhoud van een bericht gemaskeerd raadplegen")
    Gemaskeerd gemaskeerd(@PathVariable("id") UUID id) {
        return new Gemaskeerd(inzage.gemaskeerd(id));
    }

    /** A POST, because it leaves the reason behind. */
    @PostMapping("/inzage")
    @Handeling("bewaard bericht lezen")
    Vrijgegeven<Berichtinhoud> volledig(
            Inzageverzoek verzoek, @PathVariable("id") UUID id, @RequestBody Inzagereden opdracht) {
        return inzage.volledig(id, verzoek, opdracht.reden() == null ? "" : opdracht.reden());
    }

    /** @param xml structure of the message with its codes; all other text is hidden */
    record Gemaskeerd(String xml) {}

    /** @param reden why the content must be seen; no personal data */
    record Inzagereden(@Nullable String reden) {}
}
