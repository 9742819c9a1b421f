package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Ontleed;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.RgbzJson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What senders told about their documents, without the content. */
class JdbcDocumenten {

    private static final int HOOGSTENS_BEKEND = 1_000;

    private final JdbcClient jdbc;
    private final RgbzJson json;
    private final Clock klok;
    private final Ontleed<Zaakdocument> ontleed;

    JdbcDocumenten(JdbcClient jdbc, RgbzJson json, Clock klok) {
        this.jdbc = jdbc;
        this.json = json;
        this.klok = klok;
        this.ontleed = new Ontleed<>(HOOGSTENS_BEKEND, tekst -> json.lees(tekst, Zaakdocument.class));
    }

    /** @throws DuplicateKeyException when there is a document with this identification */
    void voegToe(Zaakdocument document) {
        jdbc.sql("""
                        INSERT INTO document (documentidentificatie, inhoud, aangemaakt_op)
                        VALUES (:id, :inhoud, :nu)
                        """)
                .param("id", document.identificatie())
                .param("inhoud", json.schrijf(document))
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Replaces what was told before; a document that came over CMIS is told about for the first time. */
    void bewaar(Zaakdocument document) {
        int gewijzigd = jdbc.sql("UPDATE document SET inhoud = :inhoud WHERE documentidentificatie = :id")
                .param("inhoud", json.schrijf(document))
                .param("id", document.identificatie())
                .update();
        if (gewijzigd == 0) {
            voegToe(document);
        }
    }

    void verwijder(String documentidentificatie) {
        jdbc.sql("DELETE FROM document WHERE documentidentificatie = :id")
                .param("id", documentidentificatie)
                .update();
    }

    /** Keeps other changes of this document waiting until the transaction ends. */
    Optional<Zaakdocument> vindVoorWijziging(String documentidentificatie) {
        return jdbc.sql("SELECT inhoud FROM document WHERE documentidentificatie = :id FOR UPDATE")
                .param("id", documentidentificatie)
                .query(String.class)
                .optional()
                .map(tekst -> json.lees(tekst, Zaakdocument.class));
    }

    Optional<Zaakdocument> vind(String documentidentificatie) {
        return Optional.ofNullable(vind(List.of(documentidentificatie)).get(documentidentificatie));
    }

    Map<String, Zaakdocument> vind(Collection<String> documentidentificaties) {
        return documentidentificaties.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT inhoud FROM document WHERE documentidentificatie IN (:ids)")
                        .param("ids", documentidentificaties)
                        .query(String.class)
                        .list()
                        .stream()
                        .map(ontleed::van)
                        .collect(Collectors.toMap(Zaakdocument::identificatie, Function.identity()));
    }
}
