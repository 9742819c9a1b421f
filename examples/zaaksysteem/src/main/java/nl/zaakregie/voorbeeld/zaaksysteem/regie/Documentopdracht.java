package nl.zaakregie.voorbeeld.zaaksysteem.regie;

import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.Verzending;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;

/** Files a document of the regie with its zaak, table {@code zaakdocument}. Called in a transaction. */
final class Documentopdracht {

    private final Zaakopdrachten zaken;
    private final Documentinhouden inhouden;
    private final JdbcClient jdbc;

    Documentopdracht(Zaakopdrachten zaken, Documentinhouden inhouden, JdbcClient jdbc) {
        this.zaken = zaken;
        this.inhouden = inhouden;
        this.jdbc = jdbc;
    }

    void bewaar(Verzending<BewaarDocument> verzending) {
        BewaarDocument d = verzending.bericht();
        zaken.eis(d.zaak());
        SqlBinaryValue inhoud = new SqlBinaryValue(() -> inhouden.lees(d.inhoud()), inhouden.lengte(d.inhoud()));
        jdbc.sql("""
                        INSERT INTO zaakdocument
                            (identificatie, zaak, titel, soort, bestandsnaam, mime, auteur, vertrouwelijkheid,
                             creatiedatum, inhoud)
                        VALUES (:identificatie, :zaak, :titel, :soort, :bestandsnaam, :mime, :auteur, :vertrouwelijkheid,
                                :creatiedatum, :inhoud)
                        """)
                .param("identificatie", d.document().waarde())
                .param("zaak", d.zaak().waarde())
                .param("titel", d.titel())
                .param("soort", d.soort())
                .param("bestandsnaam", d.bestandsnaam())
                .param("mime", d.mime())
                .param("auteur", d.auteur())
                .param("vertrouwelijkheid", d.vertrouwelijkheid())
                .param("creatiedatum", d.creatiedatum())
                .param("inhoud", inhoud)
                .update();
    }
}
