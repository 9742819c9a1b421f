package nl.zaakregie.klantcontact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.AanvraagGevraagd;
import nl.zaakregie.api.gebeurtenis.KlantcontactVastgelegd;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KlantcontactIT {

    private final Contactopstelling o = opstelling(Databasesoort.H2);

    @OpElkeDatabase
    @Tag("AF-10.1")
    void legtEenEersteContactVastMetWieEnWaarover(Databasesoort soort) {
        Contactopstelling een = opstelling(soort);

        UUID id =
                een.vastleggen.uitvoeren(Contactopstelling.intake(Gezin.SANNE)).ofFout();

        Klantcontact contact = een.contacten.vind(id).orElseThrow();
        assertThat(contact.isIntake()).isTrue();
        assertThat(contact.personen()).containsExactly(Gezin.SANNE.id());
        assertThat(contact.inhoud()).isEqualTo(Contactopstelling.inhoud("vraag over de huur"));
        assertThat(contact.medewerker()).isEqualTo(Medewerkers.BAKKER.id());
        assertThat(een.gebeurtenissen.gepubliceerd(KlantcontactVastgelegd.class))
                .containsExactly(new KlantcontactVastgelegd(id, Optional.empty()));
    }

    @Test
    @Tag("AF-11.1")
    void heeftBijEenTrajectGenoegAanPlaatsKanaalEnOnderwerp() {
        DossierId traject = o.trajecten.start(Gezin.G1);

        UUID id = o.vastleggen
                .uitvoeren(Contactopstelling.nieuw(
                        Optional.of(traject.waarde()), Optional.empty(), Optional.empty(), false))
                .ofFout();

        assertThat(o.contacten.vanPlan(traject)).extracting(Klantcontact::id).containsExactly(id);
    }

    @Test
    @Tag("INV-22")
    void hoortBijHetPlanOfBijEenDeelplanEnNooitBijBeide() {
        Uitkomst<UUID> beide = o.vastleggen.uitvoeren(Contactopstelling.nieuw(
                Optional.of(UUID.randomUUID()), Optional.of(o.deelplan.waarde()), Optional.empty(), false));
        UUID id = o.vastleggen
                .uitvoeren(Contactopstelling.nieuw(
                        Optional.empty(), Optional.of(o.deelplan.waarde()), Optional.empty(), false))
                .ofFout();

        assertThat(beide).isEqualTo(Uitkomst.geweigerd(KlantcontactFout.TWEE_PLAATSEN));
        assertThat(o.contacten.vanDeelplan(o.deelplan))
                .extracting(Klantcontact::id)
                .containsExactly(id);
        assertThat(o.contacten.vanPlan(o.vanDeelplan)).isEmpty();
    }

    @Test
    @Tag("AF-10.2")
    void brengtEenEersteContactBijHetTrajectDatLoopt() {
        DossierId traject = o.trajecten.start(Gezin.G1);

        UUID id = o.vastleggen.uitvoeren(Contactopstelling.intake(Gezin.SANNE)).ofFout();

        assertThat(o.contacten.vind(id).orElseThrow().betreft()).isEqualTo(new Betreft.Plan(traject));
    }

    @Test
    @Tag("INV-20")
    void verraadtGeenVertrouwelijkTraject() {
        o.trajecten.start(Gezin.G3);

        UUID id = o.vastleggen.uitvoeren(Contactopstelling.intake(Gezin.ELIF)).ofFout();

        assertThat(o.contacten.vind(id).orElseThrow().isIntake()).isTrue();
    }

    @OpElkeDatabase
    @Tag("AF-10.2")
    void koppeltEenEersteContactEenmaalAanEenMelding(Databasesoort soort) {
        Contactopstelling een = opstelling(soort);
        UUID id =
                een.vastleggen.uitvoeren(Contactopstelling.intake(Gezin.ANDER)).ofFout();
        Optional<UUID> signaal = Optional.of(UUID.randomUUID());

        een.vervolgen.koppel(id, Optional.empty(), Optional.empty(), signaal).ofFout();

        assertThat(een.contacten.vind(id).orElseThrow().betreft()).isInstanceOf(Betreft.Signaal.class);
        assertThatThrownBy(() -> een.vervolgen.koppel(id, Optional.empty(), Optional.empty(), signaal))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(KlantcontactFout.ONBEKEND));
    }

    @Test
    @Tag("AF-10.3")
    void startEenmaalEenAanvraagVanHetGoedeZaaktype() {
        UUID id = o.vastleggen.uitvoeren(Contactopstelling.intake(Gezin.ANDER)).ofFout();

        assertThat(o.vervolgen.vraagAan(id, "bestaatniet"))
                .isEqualTo(Uitkomst.geweigerd(KlantcontactFout.ONBEKEND_ZAAKTYPE));
        assertThat(o.vervolgen.aanvraag(id)).isEmpty();
        o.vervolgen.vraagAan(id, "schuldhulp").ofFout();

        assertThat(o.vervolgen.vraagAan(id, "schuldhulp")).isEqualTo(Uitkomst.geweigerd(KlantcontactFout.AL_VERVOLGD));
        assertThat(o.gebeurtenissen.gepubliceerd(AanvraagGevraagd.class))
                .containsExactly(new AanvraagGevraagd(id, "schuldhulp"));
    }

    @OpElkeDatabase
    @Tag("INV-24")
    void bewaartBijEenVerbeteringWatErStond(Databasesoort soort) {
        Contactopstelling een = opstelling(soort);
        UUID eerst =
                een.vastleggen.uitvoeren(Contactopstelling.intake(Gezin.ANDER)).ofFout();

        UUID beter = een.vastleggen.verbeter(eerst, Contactopstelling.inhoud("vraag over energie"));

        assertThat(een.contacten.met(Gezin.ANDER.id()))
                .extracting(Klantcontact::id)
                .containsExactly(beter);
        assertThat(een.contacten.versies(beter))
                .extracting(k -> k.inhoud().onderwerp())
                .containsExactly("vraag over energie", "vraag over de huur");
        assertThatThrownBy(() -> een.vastleggen.verbeter(eerst, Contactopstelling.inhoud("nog eens")))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(KlantcontactFout.AL_VERBETERD));
        een.gebruikers.meldAan(Medewerkers.SMIT);
        assertThatThrownBy(() -> een.vastleggen.verbeter(beter, Contactopstelling.inhoud("van een ander")))
                .isInstanceOf(SociaalDomeinException.class);
    }

    @OpElkeDatabase
    void zetTerugbellenOpDeLijstTotHetIsGedaan(Databasesoort soort) {
        Contactopstelling een = opstelling(soort);
        Terugbelwerk werk = een.terugbelwerk();
        UUID id = een.vastleggen
                .uitvoeren(Contactopstelling.terugTeBellen(Gezin.ANDER))
                .ofFout();

        assertThat(werk.werk(Medewerkers.BAKKER)).extracting(w -> w.id()).containsExactly(id.toString());
        assertThat(werk.werk(Medewerkers.JANSEN)).isEmpty();
        een.vervolgen.teruggebeld(id).ofFout();

        assertThat(een.vervolgen.teruggebeld(id)).isEqualTo(Uitkomst.geweigerd(KlantcontactFout.AL_TERUGGEBELD));
        assertThat(werk.werk(Medewerkers.BAKKER)).isEmpty();
    }

    @Test
    void laatTerugbellenInEenTrajectAanZijnTeam() {
        DossierId traject = o.trajecten.start(Gezin.G1);
        o.dossiers.open(new Dossieropening(traject, "traject", "gezinsplan", false, Map.of()));
        o.dossiers.wijsToe(traject, Medewerkers.JANSEN.id(), Rol.REGISSEUR);
        o.vastleggen.uitvoeren(Contactopstelling.terugTeBellen(Gezin.SANNE)).ofFout();
        Terugbelwerk werk = o.terugbelwerk();

        assertThat(werk.werk(Medewerkers.JANSEN)).hasSize(1);
        assertThat(werk.werk(Medewerkers.BAKKER)).isEmpty();
    }

    @Test
    @Tag("AF-11.2")
    void toontDeHistorieVanEenPersoonGescheidenNaarWieHetAangaat() {
        UUID los = o.vastleggen.uitvoeren(Contactopstelling.intake(Gezin.SANNE)).ofFout();
        DossierId traject = o.trajecten.start(Gezin.G1);
        o.klok.verder(Duration.ofHours(1));
        UUID inTraject =
                o.vastleggen.uitvoeren(Contactopstelling.intake(Gezin.SANNE)).ofFout();

        assertThat(o.raadplegen.intakeMet(o.verzoek(), Gezin.SANNE.id(), Bladzijde.EERSTE))
                .hasSize(1);
        assertThat(o.raadplegen.met(o.verzoek(), Gezin.SANNE.id(), Bladzijde.EERSTE))
                .as("niet in het team")
                .isEmpty();
        o.dossiers.open(new Dossieropening(traject, "traject", "gezinsplan", false, Map.of()));
        o.dossiers.wijsToe(traject, Medewerkers.JANSEN.id(), Rol.REGISSEUR);
        o.dossiers.wijsToe(traject, Medewerkers.VISSER.id(), Rol.BEHANDELAAR);
        o.gebruikers.meldAan(Medewerkers.VISSER);
        assertThat(o.raadplegen.met(o.verzoek(), Gezin.SANNE.id(), Bladzijde.EERSTE))
                .as("niet van zijn deelplan")
                .isEmpty();
        o.gebruikers.meldAan(Medewerkers.JANSEN);
        assertThat(o.raadplegen.met(o.verzoek(), Gezin.SANNE.id(), Bladzijde.EERSTE))
                .hasSize(1);
        assertThat(o.contacten.met(Gezin.SANNE.id()))
                .extracting(Klantcontact::id)
                .containsExactly(inTraject, los);
        o.vastleggen.uitvoeren(Contactopstelling.intake(Gezin.SANNE)).ofFout();
        assertThat(o.raadplegen
                        .met(o.verzoek(), Gezin.SANNE.id(), new Bladzijde(0, 1))
                        .volgende())
                .as("er is een tweede bladzijde")
                .hasValue(1);
        assertThat(o.raadplegen.met(o.verzoek(), Gezin.SANNE.id(), new Bladzijde(1, 1)))
                .hasSize(1)
                .satisfies(blad ->
                        assertThat(((Blad<?>) blad).volgende()).as("de laatste").isEmpty());
    }

    @Test
    void vraagtWieErWasEnGelooftGeenContactInDeToekomst() {
        Uitkomst<UUID> zonderIemand = o.vastleggen.uitvoeren(Contactopstelling.intake());
        Uitkomst<UUID> morgen =
                o.vastleggen.uitvoeren(Contactopstelling.op(o.klok.instant().plus(Duration.ofDays(1)), Gezin.ANDER));

        assertThat(((Uitkomst.Geweigerd<UUID>) zonderIemand).details())
                .extracting(d -> d.waar())
                .containsExactly("personen");
        assertThat(((Uitkomst.Geweigerd<UUID>) morgen).details())
                .extracting(d -> d.waar())
                .containsExactly("moment");
    }

    private static Contactopstelling opstelling(Databasesoort soort) {
        return Contactopstelling.op(soort.vers("klantcontact"));
    }
}
