package nl.zaakregie.klantcontact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;
import nl.zaakregie.api.overzicht.GestarteAanvragen;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.api.zaaktype.Zaaktype;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.klantcontact.Klantcontact.Inhoud;
import nl.zaakregie.klantcontact.Klantcontact.Initiatief;
import nl.zaakregie.klantcontact.Klantcontact.Kanaal;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.DoorlatendeInzage;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.GeheugenGebeurtenissen;
import nl.zaakregie.testkit.geheugen.GeheugenPersonen;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Groep;
import nl.zaakregie.testkit.gezin.Medewerkers;
import nl.zaakregie.testkit.gezin.Persoon;

/** The plugin on a database, with everything around it in memory; Tim Bakker of the KCC is logged on. */
final class Contactopstelling {

    final VerzetbareKlok klok = new VerzetbareKlok();
    final VasteGebruikers gebruikers = VasteGebruikers.alle().meldAan(Medewerkers.BAKKER);
    final GeheugenDossiers dossiers = new GeheugenDossiers(klok);
    final GeheugenGebeurtenissen gebeurtenissen = new GeheugenGebeurtenissen();
    final Trajecten trajecten = new Trajecten();
    final DeelplanId deelplan = new DeelplanId(UUID.randomUUID());
    final DossierId vanDeelplan = DossierId.nieuw();
    final JdbcKlantcontacten contacten;
    final ContactVastleggen vastleggen;
    /** Nobody handles aanvragen here. */
    private final GestarteAanvragen gestart = contact -> Optional.empty();

    final ContactVervolgen vervolgen;
    final ContactenRaadplegen raadplegen;
    private final Contactblik blik = new Contactblik(dossiers, new EenDeelplan());

    private Contactopstelling(TestDatabase database) {
        OpenToegang toegang = new OpenToegang();
        Plaatsbepaling plaats = new Plaatsbepaling(trajecten, new EenDeelplan(), toegang);
        contacten = new JdbcKlantcontacten(database.jdbc());
        Contactwerk werk = new Contactwerk(dossiers, gebruikers);
        vastleggen = new ContactVastleggen(
                contacten, plaats, GeheugenPersonen.metGezin(), gebruikers, gebeurtenissen, werk, klok);
        vervolgen = new ContactVervolgen(
                contacten,
                plaats,
                new EenZaaktype(),
                dossiers,
                gebruikers,
                toegang,
                gebeurtenissen,
                gestart,
                werk,
                klok);
        raadplegen = new ContactenRaadplegen(contacten, blik, toegang, new DoorlatendeInzage());
    }

    static Contactopstelling op(TestDatabase database) {
        return new Contactopstelling(database);
    }

    Terugbelwerk terugbelwerk() {
        return new Terugbelwerk(contacten, dossiers, blik);
    }

    KlantcontactPlugin plugin() {
        return new KlantcontactPlugin(terugbelwerk());
    }

    Inzageverzoek verzoek() {
        return new Inzageverzoek(gebruikers.huidige(), new Doel("klantcontact"), "klantcontacten raadplegen");
    }

    static NieuwContact intake(Persoon... wie) {
        return nieuw(Optional.empty(), Optional.empty(), Optional.empty(), false, wie);
    }

    static NieuwContact terugTeBellen(Persoon... wie) {
        return nieuw(Optional.empty(), Optional.empty(), Optional.empty(), true, wie);
    }

    static NieuwContact nieuw(
            Optional<UUID> traject,
            Optional<UUID> deelplan,
            Optional<UUID> signaal,
            boolean terugbellen,
            Persoon... wie) {
        return new NieuwContact(
                traject,
                deelplan,
                signaal,
                List.of(wie).stream().map(p -> Persoonsopgave.van(p.gegevens())).toList(),
                inhoud("vraag over de huur"),
                Optional.empty(),
                terugbellen);
    }

    static Inhoud inhoud(String onderwerp) {
        return new Inhoud(Initiatief.INWONER, Kanaal.TELEFOON, onderwerp, Optional.of("belt morgen terug"), false);
    }

    static NieuwContact op(Instant moment, Persoon wie) {
        NieuwContact basis = intake(wie);
        return new NieuwContact(
                basis.traject(),
                basis.deelplan(),
                basis.signaal(),
                basis.personen(),
                basis.inhoud(),
                Optional.of(moment),
                false);
    }

    /** Stands in for the plugin groepstraject. */
    static final class Trajecten implements Groepstrajecten {

        private final List<LopendTraject> lopend = new ArrayList<>();

        DossierId start(Groep groep) {
            DossierId id = DossierId.nieuw();
            lopend.add(new LopendTraject(
                    groep.id(),
                    id,
                    groep.clientIds(),
                    groep.regisseurs().stream().map(r -> r.id()).toList(),
                    groep.vertrouwelijk()));
            return id;
        }

        @Override
        public List<LopendTraject> lopendVoor(Collection<PersoonId> personen) {
            return lopend.stream()
                    .filter(t -> personen.stream().anyMatch(t.clienten()::contains))
                    .toList();
        }

        @Override
        public Optional<LopendTraject> vind(DossierId traject) {
            return lopend.stream().filter(t -> t.traject().equals(traject)).findFirst();
        }

        @Override
        public Optional<DossierId> vorige(DossierId traject) {
            return Optional.empty();
        }
    }

    private final class EenDeelplan implements Deelplannen {

        @Override
        public Optional<DeelplanInfo> vind(DeelplanId id) {
            return id.equals(deelplan)
                    ? Optional.of(
                            new DeelplanInfo(id, vanDeelplan, Optional.empty(), Optional.empty(), Set.of(), "gestart"))
                    : Optional.empty();
        }

        @Override
        public Optional<DeelplanInfo> vindOpZaak(Zaakidentificatie zaak) {
            return Optional.empty();
        }

        @Override
        public List<DeelplanInfo> van(DossierId traject) {
            return List.of();
        }
    }

    private static final class EenZaaktype implements Zaaktypecatalogus {

        private static final Zaaktype SCHULDHULP = new Zaaktype(
                "schuldhulp", "SCHULDHULP", "Schuldhulp", Optional.empty(), List.of(), List.of(), Optional.empty());

        @Override
        public Optional<Zaaktype> vind(String sleutel) {
            return alle().stream().filter(z -> z.sleutel().equals(sleutel)).findFirst();
        }

        @Override
        public Optional<Zaaktype> vindOpCode(String code) {
            return alle().stream().filter(z -> z.code().equals(code)).findFirst();
        }

        @Override
        public List<Zaaktype> alle() {
            return List.of(SCHULDHULP);
        }
    }
}
