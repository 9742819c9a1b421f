package nl.zaakregie.ontvangst;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.Bijlage;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.MeldingbijlageBewaard;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.ontvangst.OntvangstProperties.Formulierkeuze;
import nl.zaakregie.ontvangst.OntvangstProperties.Magazijnzaak;

/**
 * Puts the zaak of a melding into the outbox, in the transaction of its message, when the settings of the form say so. A
 * signaal has no zaak of its own, but a DMS takes a document only in the folder of a zaak. The attachments follow in the
 * same order of the outbox, so they wait for the zaak.
 */
final class Meldingzaak {

    private static final String VERTROUWELIJKHEID = "ZAAKVERTROUWELIJK";

    private final Optional<Uitgaand> uitgaand;
    private final Optional<Identificaties> identificaties;
    private final Optional<Gebeurtenissen> gebeurtenissen;

    /**
     * @param uitgaand empty when the host sends nothing: then no melding gets a zaak
     * @param gebeurtenissen empty when there is nobody to tell that a file is kept
     */
    Meldingzaak(
            Optional<Uitgaand> uitgaand,
            Optional<Identificaties> identificaties,
            Optional<Gebeurtenissen> gebeurtenissen) {
        this.uitgaand = uitgaand;
        this.identificaties = identificaties;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** For a form that has no zaaknummer of its own. */
    Zaakidentificatie nieuwNummer() {
        return identificaties.orElseThrow().nieuweZaak();
    }

    /**
     * @param dossier order in the outbox
     * @return our key of its zaaktype; empty when no zaak is made: not in the settings, or nobody in it has a BSN, without
     *     which a zaak cannot be about him (RZS 1.7.2)
     */
    Optional<String> maak(
            Formulierkeuze keuze,
            Zaakidentificatie zaak,
            LocalDate startdatum,
            List<Persoonsgegevens> personen,
            DossierId dossier) {
        Magazijnzaak magazijn = keuze.magazijn();
        List<Persoonsgegevens> clienten =
                personen.stream().filter(p -> p.bsn().isPresent()).toList();
        if (magazijn == null || clienten.isEmpty() || uitgaand.isEmpty()) {
            return Optional.empty();
        }
        uitgaand.get().plaats(dossier, opdracht(magazijn, zaak, startdatum, clienten));
        return Optional.of(magazijn.zaaktype());
    }

    /** @param zaaktype what {@link #maak} gave */
    void bewaar(DossierId dossier, Zaakidentificatie zaak, String zaaktype, Bijlage bijlage) {
        Documentidentificatie document =
                bijlage.document().orElseGet(() -> identificaties.orElseThrow().nieuwDocument());
        uitgaand.orElseThrow()
                .plaats(
                        dossier,
                        new BewaarDocument(
                                document,
                                zaak,
                                zaaktype,
                                bijlage.titel(),
                                bijlage.soort(),
                                bijlage.bestandsnaam(),
                                bijlage.mime(),
                                bijlage.auteur(),
                                VERTROUWELIJKHEID,
                                bijlage.creatiedatum(),
                                bijlage.inhoud()));
        gebeurtenissen.ifPresent(
                g -> g.publiceer(new MeldingbijlageBewaard(zaak, document, bijlage.mime(), bijlage.creatiedatum())));
    }

    private static CreeerZaak opdracht(
            Magazijnzaak magazijn, Zaakidentificatie zaak, LocalDate startdatum, List<Persoonsgegevens> clienten) {
        return new CreeerZaak(
                zaak,
                magazijn.zaaktype(),
                startdatum,
                clienten,
                new Zaakrol(new MedewerkerId(magazijn.medewerker()), magazijn.achternaam(), magazijn.rol()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
