package nl.zaakregie.runtime.uitgaand;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.api.gebeurtenis.Gebeurtenis;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.GeheugenDocumentinhouden;
import nl.zaakregie.testkit.geheugen.GeheugenPersonen;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox on a fresh database, step by step in the hands of a test. Events are kept when they commit. */
final class Uitgaandopstelling {

    static final Duration LEASE = Duration.ofSeconds(30);

    final TestDatabase database;
    final VerzetbareKlok klok = new VerzetbareKlok();
    final Zakenmagazijn magazijn = new Zakenmagazijn();
    final List<Bezorger<?>> bezorgers = new ArrayList<>(List.of(magazijn));
    final List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
    final Documentinhouden inhouden = new GeheugenDocumentinhouden();
    final GeheugenPersonen personen = GeheugenPersonen.metGezin();
    final AtomicInteger gewekt = new AtomicInteger();
    final Opslagjson json = new Opslagjson();
    final UitgaandVragen vragen;
    final UitgaandWachtrij wachtrij;
    final Uitgaand uitgaand;
    final AfwijzingBeslissen beslissen;
    final Leases leases;
    boolean luisteraarWeigert;
    private final Bezorgers register = new Bezorgers(() -> bezorgers);
    private final BezorgingAfhandelen afhandelen;
    private final AtomicInteger zaken = new AtomicInteger();

    Uitgaandopstelling(Databasesoort soort) {
        database = soort.vers("runtime");
        UitgaandRepository repository = new UitgaandRepository(database.jdbc());
        Referentienummers nummers = new Referentienummers("ZR");
        vragen = new UitgaandVragen(database.jdbc(), json);
        wachtrij = new UitgaandWachtrij(database.jdbc(), json, klok);
        leases = new Leases(wachtrij, database.transactiebeheer(), klok, LEASE);
        afhandelen = new BezorgingAfhandelen(
                wachtrij,
                this::publiceer,
                inhouden,
                json,
                database.transactiebeheer(),
                klok,
                instellingen().vertraging());
        uitgaand = new BerichtPlaatsen(repository, register, nummers, json, klok, gewekt::incrementAndGet);
        beslissen = new AfwijzingBeslissen(
                repository,
                vragen,
                register,
                afhandelen,
                new Berichtverversing(personen, VasteGebruikers.alle()),
                nummers,
                this::publiceer,
                json,
                klok,
                gewekt::incrementAndGet,
                database.transactiebeheer());
    }

    private static Uitgaandinstellingen instellingen() {
        return new Uitgaandinstellingen(
                1, Duration.ofSeconds(1), LEASE, Duration.ofSeconds(2), Duration.ofSeconds(60), "ZR");
    }

    private void publiceer(Gebeurtenis gebeurtenis) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("gebeurtenis buiten transactie");
        }
        if (luisteraarWeigert) {
            throw new IllegalStateException("luisteraar weigert");
        }
        gebeurtenissen.add(gebeurtenis);
    }

    /** Another node on the same database. */
    BerichtBezorgen knoop() {
        return new BerichtBezorgen(
                wachtrij, register, leases, afhandelen, json, database.transactiebeheer(), klok, instellingen());
    }

    /** A node with a clock of its own. */
    BerichtBezorgen knoop(Clock eigenKlok) {
        return new BerichtBezorgen(
                new UitgaandWachtrij(database.jdbc(), json, eigenKlok),
                register,
                leases,
                afhandelen,
                json,
                database.transactiebeheer(),
                eigenKlok,
                instellingen());
    }

    SluitZaak eenBericht() {
        return new SluitZaak(
                new Zaakidentificatie("9901-%05d".formatted(zaken.incrementAndGet())),
                "gezinsplan",
                LocalDate.of(2026, 11, 23),
                "Afgerond",
                Optional.empty());
    }

    Referentienummer plaats(DossierId dossier) {
        return plaats(dossier, eenBericht());
    }

    Referentienummer plaats(DossierId dossier, UitgaandBericht bericht) {
        return database.transactie().execute(status -> uitgaand.plaats(dossier, bericht));
    }

    void volgOp(DossierId dossier, DossierId eerder) {
        database.transactie().executeWithoutResult(status -> uitgaand.volgOp(dossier, eerder));
    }

    void bezorgAlles() {
        BerichtBezorgen knoop = knoop();
        while (knoop.neem()) {
            // until nothing is due
        }
    }

    Uitgaandregel regel(Referentienummer nummer) {
        return vragen.vind(nummer).orElseThrow();
    }

    Stand stand(Referentienummer nummer) {
        return regel(nummer).stand();
    }

    String inhoud(Referentienummer nummer) {
        return database.jdbc()
                .sql("SELECT COALESCE(inhoud, '') FROM zr_uitgaand WHERE referentienummer = :nummer")
                .param("nummer", nummer.waarde())
                .query(String.class)
                .single();
    }
}
