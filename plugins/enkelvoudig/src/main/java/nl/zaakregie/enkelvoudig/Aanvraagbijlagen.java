package nl.zaakregie.enkelvoudig;

import nl.zaakregie.api.bericht.Bijlage;
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

    Aanvraagbijlagen(Identificaties identificaties, Uitgaand uitgaand) {
        this.identificaties = identificaties;
        this.uitgaand = uitgaand;
    }

    void bewaar(DossierId dossier, Zaakidentificatie zaak, String zaaktype, Bijlage bijlage) {
        uitgaand.plaats(
                dossier,
                new BewaarDocument(
                        bijlage.document().orElseGet(identificaties::nieuwDocument),
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
    }
}
