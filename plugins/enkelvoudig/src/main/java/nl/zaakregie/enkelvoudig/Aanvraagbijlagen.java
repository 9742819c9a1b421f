package nl.zaakregie.enkelvoudig;

import java.util.Optional;
import nl.zaakregie.api.bericht.Bijlage;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.Uitgaand;

/** Brings what the aanvrager sent along to the DMS, after the zaak it belongs to. */
final class Aanvraagbijlagen {

    private static final String VERTROUWELIJKHEID = "ZAAKVERTROUWELIJK";

    private final Identificaties identificaties;
    private final Uitgaand uitgaand;
    private final Aanvraagdocumenten documenten;

    Aanvraagbijlagen(Identificaties identificaties, Uitgaand uitgaand, Aanvraagdocumenten documenten) {
        this.identificaties = identificaties;
        this.uitgaand = uitgaand;
        this.documenten = documenten;
    }

    void bewaar(DossierId dossier, Zaakidentificatie zaak, String zaaktype, Bijlage bijlage) {
        Documentidentificatie document = bijlage.document().orElseGet(identificaties::nieuwDocument);
        uitgaand.plaats(
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
        documenten.voegToe(
                dossier,
                new Aanvraagdocument(
                        document, Optional.empty(), bijlage.titel(), bijlage.mime(), bijlage.creatiedatum()));
    }
}
