package nl.zaakregie.groepstraject.persistence;

import static nl.zaakregie.groepstraject.persistence.Kolommen.van;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.groepstraject.domain.Afstemming;
import nl.zaakregie.groepstraject.domain.Combinatiesleutel;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.Groepslid;
import nl.zaakregie.groepstraject.domain.Groepsoort;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.Lidsoort;
import nl.zaakregie.groepstraject.domain.Netwerkpersoon;
import nl.zaakregie.groepstraject.domain.RolInGroep;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Groepen by SQL; the unique combinatiesleutel decides between two that are made at the same time. */
public final class JdbcGroepRepository implements GroepRepository {

    private static final String KOLOMMEN = "id, naam, soort, vertrouwelijk, gevormd, versie";

    private final JdbcClient jdbc;

    public JdbcGroepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Groep> vind(GroepId id) {
        return jdbc.sql("SELECT " + KOLOMMEN + " FROM zr_groepstraject_groep WHERE id = ?")
                .param(id.waarde())
                .query(this::groep)
                .optional();
    }

    @Override
    public Optional<Groep> vindOpSleutel(Combinatiesleutel sleutel) {
        return jdbc.sql("SELECT " + KOLOMMEN + " FROM zr_groepstraject_groep WHERE combinatiesleutel = ?")
                .param(sleutel.waarde())
                .query(this::groep)
                .optional();
    }

    @Override
    public void bewaar(Groep groep) {
        try {
            jdbc.sql("""
                            INSERT INTO zr_groepstraject_groep
                                (id, naam, soort, vertrouwelijk, gevormd, combinatiesleutel, versie)
                            VALUES (?, ?, ?, ?, ?, ?, 0)
                            """)
                    .params(
                            groep.id().waarde(),
                            groep.naam(),
                            groep.soort().name(),
                            groep.vertrouwelijk(),
                            van(groep.gevormd()),
                            groep.sleutel().waarde())
                    .update();
        } catch (DuplicateKeyException e) {
            throw GroepstrajectFout.GROEP_BESTAAT_AL.fout();
        }
        bewaarDelen(groep);
    }

    @Override
    public void wijzig(Groep groep) {
        int geraakt;
        try {
            geraakt = jdbc.sql("""
                            UPDATE zr_groepstraject_groep
                            SET combinatiesleutel = ?, naam = ?, soort = ?, versie = versie + 1
                            WHERE id = ? AND versie = ?
                            """)
                    .params(
                            groep.sleutel().waarde(),
                            groep.naam(),
                            groep.soort().name(),
                            groep.id().waarde(),
                            groep.versie())
                    .update();
        } catch (DuplicateKeyException e) {
            throw GroepstrajectFout.GROEP_BESTAAT_AL.fout();
        }
        if (geraakt == 0) {
            throw GroepstrajectFout.GELIJKTIJDIG_GEWIJZIGD.fout();
        }
        bewaarDelen(groep);
    }

    private void bewaarDelen(Groep groep) {
        UUID id = groep.id().waarde();
        for (int i = 0; i < groep.leden().size(); i++) {
            bewaarLid(id, i, groep.leden().get(i));
        }
        for (int i = 0; i < groep.netwerk().size(); i++) {
            bewaarNetwerkpersoon(id, i, groep.netwerk().get(i));
        }
        groep.afstemmingen().forEach(a -> bewaarAfstemming(id, a));
    }

    private void bewaarLid(UUID groep, int volgnummer, Groepslid lid) {
        int geraakt = jdbc.sql("UPDATE zr_groepstraject_lid SET tot = ? WHERE groep = ? AND volgnummer = ?")
                .params(van(lid.tot()), groep, volgnummer)
                .update();
        if (geraakt == 0) {
            jdbc.sql("""
                            INSERT INTO zr_groepstraject_lid (groep, volgnummer, persoon, rol, soort, vanaf, tot)
                            VALUES (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            groep,
                            volgnummer,
                            lid.persoon().waarde(),
                            lid.rol().name(),
                            lid.soort().name(),
                            van(lid.vanaf()),
                            van(lid.tot()))
                    .update();
        }
    }

    private void bewaarNetwerkpersoon(UUID groep, int volgnummer, Netwerkpersoon persoon) {
        int geraakt = jdbc.sql("UPDATE zr_groepstraject_netwerk SET tot = ? WHERE groep = ? AND volgnummer = ?")
                .params(van(persoon.tot()), groep, volgnummer)
                .update();
        if (geraakt == 0) {
            jdbc.sql("""
                            INSERT INTO zr_groepstraject_netwerk (groep, volgnummer, persoon, omschrijving, vanaf, tot)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            groep,
                            volgnummer,
                            persoon.persoon().waarde(),
                            persoon.omschrijving(),
                            van(persoon.vanaf()),
                            van(persoon.tot()))
                    .update();
        }
    }

    private void bewaarAfstemming(UUID groep, Afstemming afstemming) {
        int geraakt = jdbc.sql("""
                        UPDATE zr_groepstraject_afstemming SET contact = ?, stand = ?, sinds = ?
                        WHERE groep = ? AND gemeentecode = ?
                        """)
                .params(
                        afstemming.contact().orElse(null),
                        afstemming.stand().name(),
                        van(afstemming.sinds()),
                        groep,
                        afstemming.gemeentecode())
                .update();
        if (geraakt == 0) {
            jdbc.sql("""
                            INSERT INTO zr_groepstraject_afstemming (groep, gemeentecode, contact, stand, sinds)
                            VALUES (?, ?, ?, ?, ?)
                            """)
                    .params(
                            groep,
                            afstemming.gemeentecode(),
                            afstemming.contact().orElse(null),
                            afstemming.stand().name(),
                            van(afstemming.sinds()))
                    .update();
        }
    }

    private Groep groep(ResultSet rij, int nummer) throws SQLException {
        UUID id = Kolommen.sleutel(rij, "id");
        return new Groep(
                new GroepId(id),
                rij.getString("naam"),
                Groepsoort.valueOf(rij.getString("soort")),
                rij.getBoolean("vertrouwelijk"),
                Kolommen.moment(rij, "gevormd"),
                leden(id),
                netwerk(id),
                afstemmingen(id),
                rij.getInt("versie"));
    }

    private List<Groepslid> leden(UUID groep) {
        return jdbc.sql("""
                        SELECT persoon, rol, soort, vanaf, tot FROM zr_groepstraject_lid
                        WHERE groep = ? ORDER BY volgnummer
                        """)
                .param(groep)
                .query((rij, nummer) -> new Groepslid(
                        new PersoonId(Kolommen.sleutel(rij, "persoon")),
                        RolInGroep.valueOf(rij.getString("rol")),
                        Lidsoort.valueOf(rij.getString("soort")),
                        Kolommen.moment(rij, "vanaf"),
                        Kolommen.momentOfNiets(rij, "tot")))
                .list();
    }

    private List<Netwerkpersoon> netwerk(UUID groep) {
        return jdbc.sql("""
                        SELECT persoon, omschrijving, vanaf, tot FROM zr_groepstraject_netwerk
                        WHERE groep = ? ORDER BY volgnummer
                        """)
                .param(groep)
                .query((rij, nummer) -> new Netwerkpersoon(
                        new PersoonId(Kolommen.sleutel(rij, "persoon")),
                        rij.getString("omschrijving"),
                        Kolommen.moment(rij, "vanaf"),
                        Kolommen.momentOfNiets(rij, "tot")))
                .list();
    }

    private List<Afstemming> afstemmingen(UUID groep) {
        return jdbc.sql("""
                        SELECT gemeentecode, contact, stand, sinds FROM zr_groepstraject_afstemming
                        WHERE groep = ? ORDER BY gemeentecode
                        """)
                .param(groep)
                .query((rij, nummer) -> new Afstemming(
                        rij.getString("gemeentecode"),
                        Optional.ofNullable(rij.getString("contact")),
                        Afstemming.Stand.valueOf(rij.getString("stand")),
                        Kolommen.moment(rij, "sinds")))
                .list();
    }
}
