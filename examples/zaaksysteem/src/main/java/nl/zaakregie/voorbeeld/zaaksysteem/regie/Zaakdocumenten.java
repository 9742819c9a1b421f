package nl.zaakregie.voorbeeld.zaaksysteem.regie;

import java.io.ByteArrayInputStream;
import java.util.OptionalLong;
import nl.zaakregie.api.document.Documentbron;
import nl.zaakregie.api.document.Documentinhoud;
import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;
import nl.zaakregie.api.kern.Documentidentificatie;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the plugins the content of what was filed with a zaak. */
final class Zaakdocumenten implements Documentbron {

    private final JdbcClient jdbc;

    Zaakdocumenten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Documentinhoud lees(Documentidentificatie document) {
        byte[] inhoud = jdbc.sql("SELECT inhoud FROM zaakdocument WHERE identificatie = ?")
                .param(document.waarde())
                .query((rij, nummer) -> rij.getBytes("inhoud"))
                .optional()
                .orElseThrow(Ontbreekt.DOCUMENT::fout);
        return new Documentinhoud(new ByteArrayInputStream(inhoud), OptionalLong.of(inhoud.length));
    }

    private enum Ontbreekt implements Foutcode {
        DOCUMENT;

        @Override
        public String code() {
            return "ZAAKSYSTEEM-0001";
        }

        @Override
        public Foutsoort soort() {
            return Foutsoort.GEBRUIKER;
        }

        @Override
        public String tekst() {
            return "Dit document staat nog niet bij de zaak. Probeer het straks opnieuw.";
        }

        @Override
        public int httpStatus() {
            return 404;
        }
    }
}
