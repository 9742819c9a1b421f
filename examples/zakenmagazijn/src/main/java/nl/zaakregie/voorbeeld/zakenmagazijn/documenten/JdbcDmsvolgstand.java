package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the DMS has been followed, and which documents its objects are. */
class JdbcDmsvolgstand {

    private final JdbcClient jdbc;

    JdbcDmsvolgstand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String plaats() {
        return jdbc.sql("SELECT plaats FROM dms_plaats WHERE id = 1")
                .query(String.class)
                .single();
    }

    void bewaarPlaats(String plaats) {
        jdbc.sql("UPDATE dms_plaats SET plaats = :plaats WHERE id = 1")
                .param("plaats", plaats)
                .update();
    }

    Optional<String> document(String dmsId) {
        return jdbc.sql("SELECT documentidentificatie FROM dms_object WHERE dms_id = :dmsId")
                .param("dmsId", dmsId)
                .query(String.class)
                .optional();
    }

    boolean kentDocument(String documentidentificatie) {
        return jdbc.sql("SELECT COUNT(*) FROM dms_object WHERE documentidentificatie = :id")
                        .param("id", documentidentificatie)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void onthoud(String dmsId, String documentidentificatie) {
        if (document(dmsId).isEmpty()) {
            jdbc.sql("INSERT INTO dms_object (dms_id, documentidentificatie) VALUES (:dmsId, :id)")
                    .param("dmsId", dmsId)
                    .param("id", documentidentificatie)
                    .update();
        }
    }

    void vergeet(String documentidentificatie) {
        jdbc.sql("DELETE FROM dms_object WHERE documentidentificatie = :id")
                .param("id", documentidentificatie)
                .update();
    }
}
