package nl.zaakregie.signalen.application;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.werk.Toewijzingstabel;
import nl.zaakregie.signalen.SignalenPlugin;
import nl.zaakregie.signalen.cmmn.SignalenActies;
import nl.zaakregie.signalen.domain.Abonnement;
import nl.zaakregie.signalen.domain.Feiten;
import nl.zaakregie.signalen.domain.Gebeurtenisfilter;
import nl.zaakregie.signalen.domain.Leefdomein;
import nl.zaakregie.signalen.domain.Melding;
import nl.zaakregie.signalen.domain.MeldingBouwer;
import nl.zaakregie.signalen.domain.Meldingcontrole;
import nl.zaakregie.signalen.domain.Regeluitkomst;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.persistence.JdbcGebeurtenisspoor;
import nl.zaakregie.signalen.persistence.JdbcSignaalRepository;
import nl.zaakregie.signalen.persistence.JdbcSignaalbijlagen;
import nl.zaakregie.signalen.persistence.JdbcWegingen;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.GeheugenGebeurtenissen;
import nl.zaakregie.testkit.geheugen.GeheugenPersonen;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import nl.zaakregie.testkit.gezin.Persoon;

/** All use cases on one database, with everything outside the plugin in memory; Ilse Smit is logged on. */
public final class Opstelling {

    static final Termijnen TERMIJNEN =
            new Termijnen(Duration.ofDays(7), Duration.ofDays(90), Period.ofDays(180), Period.ofDays(30));

    static final Abonnement DE_HAVEN = new Abonnement(
            "dehaven",
            "Woningcorporatie De Haven",
            "signalen@dehaven.example",
            "verhuurder",
            "Wgs art. 3",
            Set.of(Medewerkers.BAKKER.id()),
            Map.of(
                    "betalingsachterstand",
                    new Abonnement.Soort(
                            "Betalingsachterstand op de huur",
                            Set.of(Leefdomein.FINANCIEN, Leefdomein.HUISVESTING),
                            Optional.of(new BigDecimal("150.00")),
                            true)));

    final VerzetbareKlok klok = new VerzetbareKlok();
    final VasteGebruikers gebruikers = VasteGebruikers.alle().meldAan(Medewerkers.SMIT);
    final GeheugenPersonen personen = GeheugenPersonen.metGezin();
    final GeheugenDossiers dossiers = new GeheugenDossiers(klok);
    final GeheugenGebeurtenissen gebeurtenissen = new GeheugenGebeurtenissen();
    final OpenToegang toegang = new OpenToegang();
    final LosseTrajecten trajecten = new LosseTrajecten();
    final Meldingcontrole controle = new Meldingcontrole(personen, false);

    final JdbcSignaalRepository signalen;
    final JdbcWegingen wegingen;
    final JdbcSignaalbijlagen bijlagen;
    final BijlagenInzien bijlagenInzien;
    final JdbcGebeurtenisspoor spoor;
    final SignaalWegen wegen;
    final SignaalVerifieren verifieren;
    final MededelingVastleggen meedelen;
    final AttenderingAfdoen afdoen;
    final SignalenVernietigen vernietigen;
    final GebeurtenisOntvangen gebeurtenissenVanBronnen;
    List<Regeluitkomst> regels = List.of();
    Optional<Feiten> gewogen = Optional.empty();
    /** What the table of teams says, by soort; and what it was asked. */
    final Map<String, Map<String, Object>> teams = new HashMap<>();

    final List<Map<String, Object>> teamvragen = new ArrayList<>();
    final SignaalRegistreren registreren;
    final TrajectenZoeken zoeken;
    final SignaalAfleggen afleggen;
    final SignaalBeoordelen beoordelen;
    final BetrokkeneToevoegen toevoegen;
    final KoppelingVastleggen koppelen;
    final SignaalInzien inzien;
    final SignaalberichtVerwerken berichten;

    private Opstelling(TestDatabase database) {
        signalen = new JdbcSignaalRepository(database.jdbc());
        wegingen = new JdbcWegingen(database.jdbc());
        bijlagen = new JdbcSignaalbijlagen(database.jdbc(), klok);
        bijlagenInzien = new BijlagenInzien(signalen, bijlagen, dossiers, gebruikers, toegang);
        Signaaltoewijzing toewijzing = new Signaaltoewijzing(new Toewijzingstabel(this::teams), personen);
        registreren = new SignaalRegistreren(
                controle, signalen, personen, dossiers, gebeurtenissen, toewijzing, TERMIJNEN, klok, new Random());
        zoeken = new TrajectenZoeken(signalen, trajecten);
        afleggen = new SignaalAfleggen(signalen, TERMIJNEN, klok);
        beoordelen = new SignaalBeoordelen(signalen, trajecten, gebruikers, dossiers, toegang, gebeurtenissen, klok);
        toevoegen = new BetrokkeneToevoegen(signalen, controle, personen, toegang);
        koppelen = new KoppelingVastleggen(signalen, trajecten, klok);
        inzien = new SignaalInzien(
                signalen,
                personen,
                trajecten,
                gebruikers,
                dossiers,
                toegang,
                TERMIJNEN,
                Terugkoppeling.STANDAARD,
                wegingen);
        spoor = new JdbcGebeurtenisspoor(database.jdbc());
        wegen = new SignaalWegen(signalen, personen, this::weeg, wegingen, toewijzing, TERMIJNEN, klok);
        verifieren = new SignaalVerifieren(signalen, dossiers, gebruikers, toegang, klok);
        meedelen = new MededelingVastleggen(signalen, dossiers, gebruikers, toegang, klok);
        afdoen = new AttenderingAfdoen(signalen, wegingen, dossiers, gebruikers, toegang, klok);
        vernietigen = new SignalenVernietigen(signalen, database.transactie(), klok);
        gebeurtenissenVanBronnen = new GebeurtenisOntvangen(
                Map.of("dehaven", DE_HAVEN),
                new Gebeurtenisfilter(Set.of(Gezin.WATERKERK)),
                registreren,
                signalen,
                spoor,
                personen,
                gebruikers,
                toegang,
                TERMIJNEN,
                klok);
        berichten = new SignaalberichtVerwerken(Set.of("SIGNAALSD"), controle, registreren);
    }

    public static Opstelling opH2() {
        return new Opstelling(TestDatabase.h2("signalen"));
    }

    static Opstelling op(TestDatabase database) {
        return new Opstelling(database);
    }

    public SignalenPlugin plugin() {
        return new SignalenPlugin(
                new SignalenActies(zoeken, wegen, afleggen),
                koppelen,
                berichten,
                new Attenderingen(wegingen, signalen),
                vernietigen,
                new OpschalingVerwerken(registreren, dossiers),
                new Signaalbetrokkenen(dossiers, new OpgeslagenSignalen(signalen)),
                bijlagen);
    }

    private List<Regeluitkomst> weeg(Feiten feiten) {
        gewogen = Optional.of(feiten);
        return regels;
    }

    private List<Beslisregel> teams(String tabel, Map<String, Object> vraag) {
        teamvragen.add(vraag);
        return Optional.ofNullable(teams.get(vraag.get("soort"))).map(Beslisregel::new).stream()
                .toList();
    }

    SignaalId meld(Persoon... personen) {
        return meld(MeldingBouwer.eenMelding().over(personen).maak());
    }

    /** Registers, and does what the model does next: search, and a task when it must be assessed. */
    SignaalId meld(Melding melding) {
        SignaalId id = registreren.uitvoeren(melding).ofFout().id();
        zoek(id);
        return id;
    }

    TrajectenZoeken.Uitslag zoek(SignaalId id) {
        TrajectenZoeken.Uitslag uitslag = zoeken.uitvoeren(id);
        if (uitslag != TrajectenZoeken.Uitslag.GEVONDEN) {
            zetTaakKlaar(id);
        }
        return uitslag;
    }

    private void zetTaakKlaar(SignaalId id) {
        zetTaakVoor(signaal(id));
    }

    /** The task the model makes; also in the memory of another set-up on the same database. */
    void zetTaakVoor(Signaal signaal) {
        if (dossiers.vind(signaal.dossier()).isEmpty()) {
            dossiers.open(new Dossieropening(signaal.dossier(), "signaal", "signaal", false, Map.of()));
        }
        dossiers.metTaak(new Taak(
                new TaakId("taak-" + signaal.id()),
                signaal.dossier(),
                "beoordelenSignaal",
                "Beoordelen signaal",
                Set.of(Rol.TRIAGIST),
                Optional.empty(),
                Optional.empty(),
                klok.instant(),
                Optional.empty()));
    }

    Signaal signaal(SignaalId id) {
        return signalen.vind(id).orElseThrow();
    }
}
