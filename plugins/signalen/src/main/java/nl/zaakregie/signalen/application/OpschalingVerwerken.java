package nl.zaakregie.signalen.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.OpschalingGevraagd;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.signalen.domain.Herkomst;
import nl.zaakregie.signalen.domain.Kanaal;
import nl.zaakregie.signalen.domain.Kenmerken;
import nl.zaakregie.signalen.domain.Melding;

/**
 * Makes an intern signaal of kind opschaling of a zaak in which more is going on (DOMEIN 1.4), with a reference to that
 * zaak. What stands in the zaak does not come along: who judges asks for it by its own doel. Idempotent: the same request
 * is the same melding.
 */
public final class OpschalingVerwerken {

    private static final String BRON = "enkelvoudig";

    private final SignaalRegistreren registreren;
    private final Dossiers dossiers;

    public OpschalingVerwerken(SignaalRegistreren registreren, Dossiers dossiers) {
        this.registreren = registreren;
        this.dossiers = dossiers;
    }

    public void uitvoeren(OpschalingGevraagd g) {
        registreren.uitvoeren(melding(g)).ofFout();
    }

    private Melding melding(OpschalingGevraagd g) {
        List<Melding.Opgave> wie = g.personen().stream()
                .map(Persoonsopgave::metSleutel)
                .map(Melding.Opgave::van)
                .toList();
        return new Melding(
                wie,
                Optional.of("Behandelaar van de zaak"),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of("behandelaar"),
                Optional.of("Voorstel tot opschalen van een enkelvoudige aanvraag"),
                Optional.of("Reden: " + g.reden() + ". Verzoek " + g.opschaling() + " over dossier " + g.bron() + "."),
                new Kenmerken(Optional.of("opschaling"), Set.of(), false, false, true, false),
                new Herkomst(Kanaal.OPSCHALING, BRON, dossiers.vind(g.bron()).flatMap(Dossier::zaak)));
    }
}
