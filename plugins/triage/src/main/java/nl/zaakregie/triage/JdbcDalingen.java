package nl.zaakregie.triage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@link Dalingen} in table {@code zr_triage_daling}. */
final class JdbcDalingen implements Dalingen {

    private final JdbcClient jdbc;

    JdbcDalingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void meld(Daling daling) {
        jdbc.sql("INSERT INTO zr_triage_daling (meting, dossier, op) VALUES (:meting, :dossier, :op)")
                .param("meting", daling.meting())
                .param("dossier", daling.dossier().waarde())
                .param("op", daling.op().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Daling> open(Collection<DossierId> dossiers) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT d.meting, d.dossier, d.op FROM zr_triage_daling d
                        WHERE d.afgedaan_op IS NULL AND d.dossier IN (:dossiers)
                          AND NOT EXISTS (SELECT 1 FROM zr_triage_meting m
                                          WHERE m.correctie_van = d.meting AND m.status = 'DEFINITIEF')
                        ORDER BY d.op, d.meting
                        """)
                .param("dossiers", dossiers.stream().map(DossierId::waarde).toList())
                .query((rij, nr) -> new Daling(
                        rij.getObject("meting", UUID.class),
                        new DossierId(rij.getObject("dossier", UUID.class)),
                        rij.getObject("op", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public boolean doeAf(UUID meting, MedewerkerId medewerker, Instant op) {
        return jdbc.sql("""
                        UPDATE zr_triage_daling SET afgedaan_door = :door, afgedaan_op = :op
                        WHERE meting = :meting AND afgedaan_op IS NULL
                        """)
                        .param("door", medewerker.waarde())
                        .param("op", op.atOffset(ZoneOffset.UTC))
                        .param("meting", meting)
                        .update()
                == 1;
    }
}
