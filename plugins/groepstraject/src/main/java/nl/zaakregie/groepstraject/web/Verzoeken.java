package nl.zaakregie.groepstraject.web;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.groepstraject.application.NieuwTraject;
import nl.zaakregie.groepstraject.domain.Afstemming;
import nl.zaakregie.groepstraject.domain.BetrokkenZaak;
import nl.zaakregie.groepstraject.domain.Eindreden;
import nl.zaakregie.groepstraject.domain.Fase;
import nl.zaakregie.groepstraject.domain.GekoppeldSignaal;
import nl.zaakregie.groepstraject.domain.Groepsoort;
import nl.zaakregie.groepstraject.domain.Lidsoort;
import nl.zaakregie.groepstraject.domain.RolInGroep;

/**
 * Bodies of requests: text as it came in, and the values read out of it. A body with more than one field is checked as a
 * whole ({@code gecontroleerd}) before any of them is used, so that everything that is wrong is told at once.
 */
final class Verzoeken {

    private Verzoeken() {}

    /**
     * A traject to start.
     *
     * @param groep key of an existing groep; empty when {@code personen} are given
     * @param regisseur empty = the one who asks
     */
    record Start(
            Optional<String> groep,
            Optional<List<Persoonsopgave>> personen,
            Optional<String> naam,
            Optional<String> soort,
            Optional<String> regisseur,
            Optional<Boolean> vertrouwelijk,
            Optional<String> aanleiding) {

        NieuwTraject nieuw(MedewerkerId vrager) {
            Invoer.alles(this::sleutel, this::groepsnaam, this::groepsoort, this::gekozen, this::signaal);
            return new NieuwTraject(
                    sleutel(),
                    personen.orElse(List.of()),
                    groepsnaam(),
                    groepsoort(),
                    gekozen().orElse(vrager),
                    vertrouwelijk.orElse(false),
                    signaal());
        }

        private Optional<GroepId> sleutel() {
            return groep.map(g -> new GroepId(Invoer.sleutel(g, "groep")));
        }

        private Optional<String> groepsnaam() {
            return naam.map(n -> Invoer.tekst(naam, "naam", 80));
        }

        private Groepsoort groepsoort() {
            return soort.map(s -> Invoer.keuze(Groepsoort.class, s, "soort")).orElse(Groepsoort.OVERIG);
        }

        private Optional<MedewerkerId> gekozen() {
            return regisseur.map(r -> Invoer.medewerker(regisseur, "regisseur"));
        }

        private Optional<SignaalId> signaal() {
            return aanleiding.map(s -> new SignaalId(Invoer.sleutel(s, "aanleiding")));
        }

        @Override
        public String toString() {
            return "Start[***]";
        }
    }

    /** A member to add. */
    record Lid(Optional<Persoonsopgave> persoon, Optional<String> rol, Optional<String> soort) {

        Lid gecontroleerd() {
            Invoer.alles(this::wie, this::alsRol, this::alsSoort);
            return this;
        }

        Persoonsopgave wie() {
            return Invoer.persoon(persoon);
        }

        RolInGroep alsRol() {
            return rol.map(r -> Invoer.keuze(RolInGroep.class, r, "rol")).orElse(RolInGroep.OVERIG);
        }

        Lidsoort alsSoort() {
            return soort.map(s -> Invoer.keuze(Lidsoort.class, s, "soort")).orElse(Lidsoort.CLIENT);
        }
    }

    /** Somebody of the network to add. */
    record Netwerk(Optional<Persoonsopgave> persoon, Optional<String> omschrijving) {

        Netwerk gecontroleerd() {
            Invoer.alles(this::wie, this::alsOmschrijving);
            return this;
        }

        Persoonsopgave wie() {
            return Invoer.persoon(persoon);
        }

        String alsOmschrijving() {
            return Invoer.tekst(omschrijving, "omschrijving", 80);
        }
    }

    /** A regisseur to add. */
    record Regie(Optional<String> medewerker) {

        MedewerkerId nieuw() {
            return Invoer.medewerker(medewerker, "medewerker");
        }
    }

    /** Succession; {@code van} empty = the one who asks. */
    record Overdracht(Optional<String> van, Optional<String> naar) {

        Overdracht gecontroleerd() {
            Invoer.alles(this::vorige, this::opvolger);
            return this;
        }

        Optional<MedewerkerId> vorige() {
            return van.map(v -> Invoer.medewerker(van, "van"));
        }

        MedewerkerId opvolger() {
            return Invoer.medewerker(naar, "naar");
        }
    }

    /** Coordination with a municipality. */
    record Afstemmen(Optional<String> contact, Optional<Boolean> afgesproken) {

        Afstemmen gecontroleerd(String gemeentecode) {
            Invoer.alles(() -> Invoer.gemeentecode(gemeentecode), this::alsContact);
            return this;
        }

        Optional<String> alsContact() {
            return contact.map(c -> Invoer.tekst(contact, "contact", 200));
        }

        Afstemming.Stand stand() {
            return afgesproken.orElse(false) ? Afstemming.Stand.AFGESPROKEN : Afstemming.Stand.TE_DOEN;
        }
    }

    /** The decision to close. */
    record Afsluiten(Optional<String> reden, Optional<String> resultaat) {

        Afsluiten gecontroleerd() {
            Invoer.alles(this::alsReden, this::alsResultaat);
            return this;
        }

        Eindreden alsReden() {
            return Invoer.keuze(Eindreden.class, reden.orElse(""), "reden");
        }

        String alsResultaat() {
            return Invoer.tekst(resultaat, "resultaat", 80);
        }
    }

    /** A zaak to couple; zaaktype as in messages. */
    record Zaak(Optional<String> zaak, Optional<String> zaaktype, Optional<String> omschrijving) {

        Zaak gecontroleerd() {
            Invoer.alles(this::nummer, this::alsZaaktype, this::alsOmschrijving);
            return this;
        }

        Zaakidentificatie nummer() {
            return Invoer.zaak(zaak);
        }

        String alsZaaktype() {
            return Invoer.tekst(zaaktype, "zaaktype", 80);
        }

        /** The zaaktype when absent. */
        String alsOmschrijving() {
            return omschrijving.isPresent()
                    ? Invoer.tekst(omschrijving, "omschrijving", 200)
                    : zaaktype.orElse("").strip();
        }
    }

    /** The decision on a zaak: gekoppeld, afgewezen or ontkoppeld. */
    record Zaakbesluit(Optional<String> besluit) {

        BetrokkenZaak.Stand alsStand() {
            return Invoer.keuze(BetrokkenZaak.Stand.class, besluit.orElse(""), "besluit");
        }
    }

    /** What came of a signal: meegenomen, actie or geen_gevolg. */
    record Signaalbesluit(Optional<String> besluit, Optional<String> toelichting) {

        Signaalbesluit gecontroleerd() {
            Invoer.alles(this::alsBesluit, this::alsToelichting);
            return this;
        }

        GekoppeldSignaal.Besluit alsBesluit() {
            return Invoer.keuze(GekoppeldSignaal.Besluit.class, besluit.orElse(""), "besluit");
        }

        Optional<String> alsToelichting() {
            return toelichting.map(t -> Invoer.tekst(toelichting, "toelichting", 1_000));
        }

        @Override
        public String toString() {
            return "Signaalbesluit[***]";
        }
    }

    /** What a groep is called. */
    record Hernoemen(Optional<String> naam, Optional<String> soort) {

        Hernoemen gecontroleerd() {
            Invoer.alles(this::alsNaam, this::alsSoort);
            return this;
        }

        String alsNaam() {
            return Invoer.tekst(naam, "naam", 80);
        }

        Groepsoort alsSoort() {
            return soort.map(s -> Invoer.keuze(Groepsoort.class, s, "soort")).orElse(Groepsoort.OVERIG);
        }
    }

    /** How far a groepslid is. */
    record Faseverzoek(Optional<String> fase) {

        Fase alsFase() {
            return Invoer.keuze(Fase.class, fase.orElse(""), "fase");
        }
    }

    /** A question of the KCC; in a body because a BSN never stands in a URL. */
    record Klantvraag(Optional<String> bsn) {

        Bsn alsBsn() {
            return bsn.filter(Bsn::isGeldig)
                    .map(Bsn::new)
                    .orElseThrow(() -> Invoer.fout("bsn", "Ongeldig BSN: negen cijfers die aan de elfproef voldoen"));
        }

        @Override
        public String toString() {
            return "Klantvraag[***]";
        }
    }
}
