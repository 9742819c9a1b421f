package nl.zaakregie.opdrachten.levering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.DoorlatendeInzage;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.GeheugenGebeurtenissen;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;

/** Opdrachten on a database, with everything around it in memory; Fatima Jansen is regisseur and logged on. */
public final class Leveringopstelling {

    static final LocalDate INGANG = LocalDate.of(2026, 12, 1);
    static final Zaakidentificatie ZAAK = new Zaakidentificatie("9901-DEEL-1");
    private static final Contract.Product BEGELEIDING =
            new Contract.Product("02A03", "Begeleiding individueel", "wmobegeleiding", "uur");

    final VerzetbareKlok klok = new VerzetbareKlok();
    final VasteGebruikers gebruikers = VasteGebruikers.alle().meldAan(Medewerkers.JANSEN);
    final GeheugenDossiers dossiers = new GeheugenDossiers(klok);
    final GeheugenGebeurtenissen gebeurtenissen = new GeheugenGebeurtenissen();
    final DossierId traject = dossiers.eenDossier("groepstraject", false, Medewerkers.JANSEN);
    final DeelplanId deelplan = DeelplanId.nieuw();
    final DeelplanId eigenKracht = DeelplanId.nieuw();
    final Aanbiedercatalogus catalogus = new Aanbiedercatalogus(List.of(
            contract("11111111", "Thuis Sterk", "68.40", null, false),
            contract("22222222", "De Steun", "64.20", LocalDate.of(2026, 12, 31), false),
            contract("33333333", "Oude Naam", "60.00", LocalDate.of(2026, 6, 30), false),
            contract("44444444", "Vol", "50.00", null, true)));
    final JdbcOpdrachten opdrachten;
    final Zaakmeldingen meldingen;
    final OpdrachtGeven geven;
    final OpdrachtenRaadplegen raadplegen;
    final Opdrachtwerk werk;
    final Zaakberichten berichten;
    private final Map<DeelplanId, DeelplanInfo> infos = new LinkedHashMap<>();

    private Leveringopstelling(TestDatabase database) {
        zet(deelplan, Optional.of("wmobegeleiding"), "gestart");
        zet(eigenKracht, Optional.empty(), "gestart");
        OpenToegang toegang = new OpenToegang();
        opdrachten = new JdbcOpdrachten(database.jdbc());
        meldingen = new Zaakmeldingen(database.jdbc());
        geven = new OpdrachtGeven(opdrachten, catalogus, new Vast(infos), toegang, gebruikers, gebeurtenissen, klok);
        raadplegen = new OpdrachtenRaadplegen(
                opdrachten, meldingen, catalogus, new Vast(infos), dossiers, new DoorlatendeInzage());
        werk = new Opdrachtwerk(opdrachten, dossiers, Period.ofDays(14), klok);
        berichten = new Zaakberichten(
                new Vast(infos), meldingen, geven, Set.of("In behandeling"), Set.of("Zaak afgerond"), klok);
    }

    public static Leveringopstelling op(TestDatabase database) {
        return new Leveringopstelling(database);
    }

    public Levering levering() {
        return new Levering(geven, werk, berichten, catalogus);
    }

    void beeindig() {
        zet(deelplan, Optional.of("wmobegeleiding"), "beeindigd");
    }

    Inzageverzoek verzoek() {
        return new Inzageverzoek(gebruikers.huidige(), new Doel("regie"), "opdrachten raadplegen");
    }

    /** Three hours a week for eight weeks. */
    NieuweOpdracht bij(String aanbieder) {
        return nieuw(deelplan, aanbieder, Optional.empty());
    }

    NieuweOpdracht buitenContract(String aanbieder) {
        return nieuw(deelplan, aanbieder, Optional.of("enige met ervaring in deze situatie"));
    }

    NieuweOpdracht nieuw(DeelplanId bij, String aanbieder, Optional<String> reden) {
        return new NieuweOpdracht(
                bij,
                aanbieder,
                "02A03",
                new BigDecimal("3"),
                Opdracht.Frequentie.WEEK,
                INGANG,
                INGANG.plusWeeks(8).minusDays(1),
                reden,
                Optional.empty());
    }

    private void zet(DeelplanId id, Optional<String> zaaktype, String status) {
        infos.put(
                id, new DeelplanInfo(id, traject, zaaktype, zaaktype.map(z -> ZAAK), Set.of(Gezin.SANNE.id()), status));
    }

    private static Contract contract(
            String code, String naam, String tarief, @org.jspecify.annotations.Nullable LocalDate tot, boolean stop) {
        return new Contract(
                new Contract.Aanbieder(code, naam),
                BEGELEIDING,
                new BigDecimal(tarief),
                LocalDate.of(2026, 1, 1),
                Optional.ofNullable(tot),
                Optional.of(4),
                Optional.of(21),
                stop);
    }

    private record Vast(Map<DeelplanId, DeelplanInfo> infos) implements Deelplannen {

        @Override
        public Optional<DeelplanInfo> vind(DeelplanId id) {
            return Optional.ofNullable(infos.get(id));
        }

        @Override
        public Optional<DeelplanInfo> vindOpZaak(Zaakidentificatie zaak) {
            return infos.values().stream()
                    .filter(i -> i.zaak().equals(Optional.of(zaak)))
                    .findFirst();
        }

        @Override
        public List<DeelplanInfo> van(DossierId traject) {
            return List.copyOf(infos.values());
        }
    }
}
