package nl.zaakregie.runtime.inkomend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.bericht.GebundeldInkomend;
import nl.zaakregie.api.bericht.Inkomend.Ontvangst;
import nl.zaakregie.api.bericht.Inkomend.Sleutel;
import nl.zaakregie.api.bericht.Inkomend.Volgorde;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Wachtrijinstellingen;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import org.springframework.jdbc.core.JdbcTemplate;

/** The inbox on a fresh database, step by step in the hands of a test. */
final class Inkomendopstelling {

    static final int POGINGEN_VOOR_PARKEREN = 3;
    static final String SUITE = "9901/SUITE/";

    final TestDatabase database;
    final VerzetbareKlok klok = new VerzetbareKlok();
    final Ontvangplugin plugin = new Ontvangplugin();
    final List<Plugin> plugins = new ArrayList<>(List.of(plugin));
    final Voorrang voorrang = new Voorrang(Duration.ofMillis(1));
    final AtomicInteger gewekt = new AtomicInteger();
    final Wachtrijinstellingen instellingen;
    final InkomendRepository repository;
    final GebundeldInkomend inkomend;
    final BerichtVerwerken verwerken;
    final GeparkeerdBericht geparkeerd;

    Inkomendopstelling(Databasesoort soort) {
        database = soort.vers("runtime");
        database.jdbc().sql("CREATE TABLE effect (zaak VARCHAR(40))").update();
        Opslagjson json = new Opslagjson();
        Verwerkers verwerkers = new Verwerkers(() -> plugins);
        repository = new InkomendRepository(new JdbcTemplate(database.dataSource()));
        inkomend = new BerichtOntvangen(
                repository,
                verwerkers,
                new Antwoordnummers("ZR"),
                json,
                klok,
                gewekt::incrementAndGet,
                database.transactiebeheer(),
                voorrang);
        instellingen = new Wachtrijinstellingen(
                1, Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(40), POGINGEN_VOOR_PARKEREN);
        verwerken = new BerichtVerwerken(
                repository, verwerkers, json, klok, database.transactiebeheer(), instellingen, voorrang);
        geparkeerd = new GeparkeerdBericht(repository, klok, gewekt::incrementAndGet, database.transactiebeheer());
    }

    /** Another node on the same database. */
    BerichtVerwerken knoop() {
        return new BerichtVerwerken(
                new InkomendRepository(new JdbcTemplate(database.dataSource())),
                new Verwerkers(() -> plugins),
                new Opslagjson(),
                klok,
                database.transactiebeheer(),
                instellingen,
                new Voorrang(Duration.ofMillis(1)));
    }

    static OverdrachtAntwoord antwoord(int nummer) {
        return antwoord("SUITE", nummer, "ZR" + nummer);
    }

    static OverdrachtAntwoord antwoord(String afzender, int zaak, String op) {
        return new OverdrachtAntwoord(
                afzender,
                new Zaakidentificatie("9901-0000" + zaak),
                new Referentienummer(op),
                true,
                Optional.of("in behandeling"));
    }

    Ontvangst.Bewaard bewaard(String zender, String nummer, OverdrachtAntwoord antwoord, Volgorde volgorde) {
        return (Ontvangst.Bewaard)
                inkomend.ontvang(new Sleutel(zender, nummer), "vingerafdruk-" + nummer, antwoord, volgorde);
    }

    Ontvangst ontvang(String zender, int nummer) {
        return inkomend.ontvang(new Sleutel(zender, "R" + nummer), "vingerafdruk-" + nummer, antwoord(nummer));
    }

    Ontvangst.Bewaard bewaard(String zender, int nummer) {
        return (Ontvangst.Bewaard) ontvang(zender, nummer);
    }

    void verwerkAlles() {
        while (verwerken.neem()) {
            // until nothing is due
        }
    }

    void legEffectVast(OverdrachtAntwoord bericht) {
        database.jdbc()
                .sql("INSERT INTO effect (zaak) VALUES (:zaak)")
                .param("zaak", bericht.zaak().waarde())
                .update();
    }

    List<String> effecten() {
        return database.jdbc()
                .sql("SELECT zaak FROM effect")
                .query(String.class)
                .list();
    }

    int bewaardeInhouden() {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM zr_inkomend WHERE inhoud IS NOT NULL")
                .query(Integer.class)
                .single();
    }
}
