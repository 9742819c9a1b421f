package nl.zaakregie.runtime.persoon;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Personen in table {@code zr_persoon}. Two nodes that register the same BSN at once get the same id: the unique BSN
 * decides. What a source does not tell leaves what we knew as it was.
 */
final class JdbcPersonen implements Personen {

    private static final int PER_VRAAG = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactie;
    private final Clock klok;

    JdbcPersonen(JdbcClient jdbc, PlatformTransactionManager transactiebeheer, Clock klok) {
        this.jdbc = jdbc;
        this.transactie = new TransactionTemplate(transactiebeheer);
        this.klok = klok;
    }

    @Override
    public PersoonId registreer(Persoonsgegevens gegevens) {
        return transactie.execute(status -> registreerInTransactie(gegevens));
    }

    private PersoonId registreerInTransactie(Persoonsgegevens gegevens) {
        PersoonId nieuw = PersoonId.nieuw();
        int toegevoegd = jdbc.sql("""
                        INSERT INTO zr_persoon
                            (id, bsn, geslachtsnaam, voorvoegsel, voorletters, voornamen, geslacht, geboortedatum,
                             geboortedatum_volledigheid, straat, huisnummer, huisletter, toevoeging, postcode,
                             woonplaats, gemeentecode, gewijzigd)
                        VALUES
                            (:id, :bsn, :geslachtsnaam, :voorvoegsel, :voorletters, :voornamen, :geslacht, :geboortedatum,
                             :volledigheid, :straat, :huisnummer, :huisletter, :toevoeging, :postcode,
                             :woonplaats, :gemeentecode, :gewijzigd)
                        ON CONFLICT DO NOTHING
                        """)
                .params(Persoonrij.parameters(nieuw, gegevens, klok.instant()))
                .update();
        return toegevoegd == 1 ? nieuw : vernieuw(gegevens.bsn().orElseThrow(), gegevens);
    }

    private PersoonId vernieuw(Bsn bsn, Persoonsgegevens gegevens) {
        PersoonId id = jdbc.sql("SELECT id FROM zr_persoon WHERE bsn = :bsn FOR UPDATE")
                .param("bsn", bsn.waarde())
                .query((rij, nummer) -> new PersoonId(rij.getObject("id", UUID.class)))
                .single();
        Persoonsgegevens bekend = vind(id).orElseThrow();
        jdbc.sql("""
                        UPDATE zr_persoon
                           SET geslachtsnaam = :geslachtsnaam, voorvoegsel = :voorvoegsel, voorletters = :voorletters,
                               voornamen = :voornamen, geslacht = :geslacht, geboortedatum = :geboortedatum,
                               geboortedatum_volledigheid = :volledigheid, straat = :straat,
                               huisnummer = :huisnummer, huisletter = :huisletter, toevoeging = :toevoeging,
                               postcode = :postcode, woonplaats = :woonplaats, gemeentecode = :gemeentecode,
                               gewijzigd = :gewijzigd
                         WHERE id = :id
                        """)
                .params(Persoonrij.parameters(id, aangevuld(gegevens, bekend), klok.instant()))
                .update();
        return id;
    }

    private static Persoonsgegevens aangevuld(Persoonsgegevens nieuw, Persoonsgegevens bekend) {
        return new Persoonsgegevens(
                nieuw.bsn(),
                nieuw.geslachtsnaam(),
                // a prefix belongs to its surname: another surname does not keep it
                nieuw.geslachtsnaam().equals(bekend.geslachtsnaam())
                        ? nieuw.voorvoegsel().or(bekend::voorvoegsel)
                        : nieuw.voorvoegsel(),
                nieuw.voorletters().or(bekend::voorletters),
                nieuw.voornamen().or(bekend::voornamen),
                nieuw.geslacht().or(bekend::geslacht),
                nieuw.geboortedatum().or(bekend::geboortedatum),
                nieuw.adres().or(bekend::adres),
                nieuw.gemeentecode().or(bekend::gemeentecode));
    }

    @Override
    public Optional<PersoonId> zoekOpBsn(Bsn bsn) {
        return jdbc.sql("SELECT id FROM zr_persoon WHERE bsn = :bsn")
                .param("bsn", bsn.waarde())
                .query((rij, nummer) -> new PersoonId(rij.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public Optional<Persoonsgegevens> vind(PersoonId id) {
        return Optional.ofNullable(vindAlle(List.of(id)).get(id));
    }

    @Override
    public Map<PersoonId, Persoonsgegevens> vindAlle(Collection<PersoonId> ids) {
        Map<PersoonId, Persoonsgegevens> gevonden = new LinkedHashMap<>();
        List<UUID> sleutels =
                new ArrayList<>(ids.stream().map(PersoonId::waarde).distinct().toList());
        for (int van = 0; van < sleutels.size(); van += PER_VRAAG) {
            gevonden.putAll(lees(sleutels.subList(van, Math.min(sleutels.size(), van + PER_VRAAG))));
        }
        return gevonden;
    }

    @Override
    public Set<PersoonId> huisgenoten(Collection<PersoonId> ids) {
        Set<PersoonId> gevonden = new LinkedHashSet<>();
        for (PersoonId id : ids) {
            List<PersoonId> daar = opAdresVan(id);
            if (daar.size() <= HUISHOUDEN) {
                gevonden.addAll(daar);
            }
        }
        gevonden.removeAll(ids);
        return gevonden;
    }

    private List<PersoonId> opAdresVan(PersoonId id) {
        return jdbc.sql("""
                        SELECT ander.id
                          FROM zr_persoon zelf
                          JOIN zr_persoon ander
                            ON ander.postcode = zelf.postcode
                           AND ander.huisnummer = zelf.huisnummer
                           AND COALESCE(ander.huisletter, '') = COALESCE(zelf.huisletter, '')
                           AND COALESCE(ander.toevoeging, '') = COALESCE(zelf.toevoeging, '')
                         WHERE zelf.id = :id
                         LIMIT :hooguit
                        """)
                .param("id", id.waarde())
                .param("hooguit", HUISHOUDEN + 1)
                .query((rij, nummer) -> new PersoonId(rij.getObject("id", UUID.class)))
                .list();
    }

    private Map<PersoonId, Persoonsgegevens> lees(List<UUID> sleutels) {
        Map<PersoonId, Persoonsgegevens> gelezen = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT id, bsn, geslachtsnaam, voorvoegsel, voorletters, voornamen, geslacht, geboortedatum,
                               geboortedatum_volledigheid, straat, huisnummer, huisletter, toevoeging, postcode,
                               woonplaats, gemeentecode
                          FROM zr_persoon
                         WHERE id IN (:ids)
                        """).param("ids", sleutels).query(rij -> {
            gelezen.put(new PersoonId(rij.getObject("id", UUID.class)), Persoonrij.gegevens(rij));
        });
        return gelezen;
    }
}
