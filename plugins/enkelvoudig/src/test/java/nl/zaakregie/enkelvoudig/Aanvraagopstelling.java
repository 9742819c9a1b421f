package nl.zaakregie.enkelvoudig;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.termijn.Termijn;
import nl.zaakregie.api.werk.Toewijzingstabel;
import nl.zaakregie.runtime.opmaak.PdfDocumentopmaak;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.DoorlatendeInzage;
import nl.zaakregie.testkit.geheugen.GeheugenDocumentinhouden;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.GeheugenGebeurtenissen;
import nl.zaakregie.testkit.geheugen.GeheugenPersonen;
import nl.zaakregie.testkit.geheugen.GeheugenUitgaand;
import nl.zaakregie.testkit.geheugen.GeheugenZaaktypen;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.geheugen.VasteIdentificaties;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;

/** The plugin on a database, with everything around it in memory; behandelaar Koen Mulder is logged on. */
final class Aanvraagopstelling {

    final VerzetbareKlok klok = new VerzetbareKlok();
    final VasteGebruikers gebruikers = VasteGebruikers.alle().meldAan(Medewerkers.MULDER);
    final GeheugenDossiers dossiers = new GeheugenDossiers(klok);
    final GeheugenGebeurtenissen gebeurtenissen = new GeheugenGebeurtenissen();
    final GeheugenUitgaand uitgaand = new GeheugenUitgaand();
    final List<Map<String, Object>> toewijzingen = new ArrayList<>();
    final DoorlatendeInzage inzage = new DoorlatendeInzage();
    final JdbcAanvragen aanvragen;
    final Aanvraagdocumenten documenten;
    final StukkenInzien stukken;
    final Termijnberekening berekening;
    final AanvraagIndienen indienen;
    final Zaakverloop zaken;
    final Termijnbeheer termijnen;
    final Opschalen opschalen;
    final Overnemen overnemen;
    final BesluitNemen besluiten;
    final AanvragenRaadplegen raadplegen;
    final AanvraagberichtVerwerken berichten;
    final BijlageVerwerken nagekomen;
    private final BesluitVersturen versturen;

    /** What the table of teams says; a test may say otherwise. */
    Optional<String> team = Optional.empty();

    Aanvraagopstelling(TestDatabase database, boolean deelzaken) {
        OpenToegang toegang = new OpenToegang();
        GeheugenPersonen personen = GeheugenPersonen.metGezin();
        EnkelvoudigProperties instellingen = new EnkelvoudigProperties(
                75,
                "het college",
                Map.of("wmo", new EnkelvoudigProperties.PerZaaktype("wmo", deelzaken, "zorg", null)));
        VasteIdentificaties nummers = new VasteIdentificaties();
        aanvragen = new JdbcAanvragen(database.jdbc());
        documenten = new JdbcAanvraagdocumenten(database.jdbc(), klok);
        stukken = new StukkenInzien(aanvragen, documenten, inzage);
        berekening = new Termijnberekening(
                aanvragen,
                (soort, wet, zaaktype) -> new Termijn(2, Termijn.Eenheid.WEKEN, 6, wet),
                dag -> true,
                75,
                klok);
        indienen = new AanvraagIndienen(
                aanvragen,
                berekening,
                instellingen,
                GeheugenZaaktypen.standaard(),
                personen,
                dossiers,
                new Toewijzing(new Toewijzingstabel(this::team), gebruikers, personen, dossiers, instellingen),
                toegang,
                klok);
        zaken = new Zaakverloop(
                aanvragen,
                dossiers,
                personen,
                gebruikers,
                nummers,
                GeheugenZaaktypen.standaard(),
                instellingen,
                uitgaand,
                gebeurtenissen,
                berekening,
                klok);
        termijnen = new Termijnbeheer(aanvragen, berekening, dossiers, uitgaand, toegang);
        opschalen = new Opschalen(aanvragen, zaken, dossiers, toegang, uitgaand, gebeurtenissen, klok);
        overnemen = new Overnemen(indienen, aanvragen, zaken, dossiers, gebruikers, uitgaand, berekening);
        besluiten = new BesluitNemen(aanvragen, berekening, dossiers, gebruikers, toegang, klok);
        versturen = new BesluitVersturen(
                zaken,
                aanvragen,
                berekening,
                personen,
                gebruikers,
                new Beschikkingopmaak(new PdfDocumentopmaak()),
                new GeheugenDocumentinhouden(),
                documenten,
                nummers,
                uitgaand,
                gebeurtenissen);
        raadplegen = new AanvragenRaadplegen(aanvragen, zaken, inzage);
        Aanvraagbijlagen bijlagen = new Aanvraagbijlagen(nummers, uitgaand, documenten);
        berichten = new AanvraagberichtVerwerken(
                indienen, aanvragen, Optional.empty(), Optional.empty(), berekening, bijlagen, nummers);
        nagekomen = new BijlageVerwerken(dossiers, bijlagen);
    }

    private List<Beslisregel> team(String tabel, Map<String, Object> invoer) {
        toewijzingen.add(invoer);
        return team.map(t -> List.of(new Beslisregel(Map.of("team", t, "rol", "behandelaar"))))
                .orElse(List.of());
    }

    EnkelvoudigPlugin plugin() {
        return new EnkelvoudigPlugin(
                new EnkelvoudigActies(zaken, termijnen, versturen, opschalen, overnemen),
                berichten,
                nagekomen,
                new Termijnwerk(aanvragen, dossiers, klok),
                overnemen,
                dossier -> aanvragen
                        .vind(dossier)
                        .map(Aanvraag::aanvrager)
                        .map(Set::of)
                        .orElse(Set.of()));
    }

    NieuweAanvraag nieuw(String... producten) {
        return new NieuweAanvraag(
                Aanvraag.Soort.AANVRAAG,
                "wmo",
                Aanvraag.Kanaal.BALIE,
                Persoonsopgave.van(Gezin.SANNE.gegevens()),
                LocalDate.now(klok),
                Optional.of("Ik wil graag hulp."),
                List.of(producten),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Medewerkers.MULDER.id()),
                Optional.empty(),
                Optional.empty());
    }

    DossierId dienIn(String... producten) {
        DossierId id = indienen.uitvoeren(nieuw(producten)).ofFout();
        doe("zaakAanmaken", id, Map.of());
        return id;
    }

    /** Calls an action as the process does; gives the variables it set. */
    Map<String, Object> doe(String actie, DossierId id, Map<String, String> gegevens) {
        Stap stap = new Stap(id, gegevens, new HashMap<>());
        plugin().acties().stream()
                .filter(a -> a.naam().equals(actie))
                .findFirst()
                .orElseThrow()
                .uitvoering()
                .voerUit(stap);
        return stap.gezet();
    }

    private record Stap(DossierId dossier, Map<String, String> gegevens, Map<String, Object> gezet)
            implements ActieContext {

        @Override
        public String onderdeel() {
            return "stap";
        }

        @Override
        public Optional<String> sleutel() {
            return Optional.ofNullable(gegevens.get("sleutel"));
        }

        @Override
        public Optional<String> gegeven(String naam) {
            return naam.equals("behandelaar")
                    ? Optional.of(Medewerkers.MULDER.id().waarde())
                    : Optional.ofNullable(gegevens.get(naam));
        }

        @Override
        public void zet(String naam, Object waarde) {
            gezet.put(naam, waarde);
        }
    }

    static Inzageverzoek verzoek() {
        return new Inzageverzoek(Medewerkers.MULDER, new Doel("uitvoering"), "document bij aanvraag lezen");
    }
}
