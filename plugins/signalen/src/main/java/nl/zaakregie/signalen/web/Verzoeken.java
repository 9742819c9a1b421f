package nl.zaakregie.signalen.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.Adres;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.signalen.domain.Melding;

/** Bodies of requests. Text as it came in; the use cases judge. */
final class Verzoeken {

    private Verzoeken() {}

    /** A melding: the five minimum fields of DOMEIN 5.1 and what we add. */
    record Meldingsverzoek(
            Optional<List<Betrokkene>> betrokkenen,
            Optional<Melder> melder,
            Optional<Boolean> anoniem,
            Optional<String> redenAnoniem,
            Optional<String> relatieMelder,
            Optional<String> situatie,
            Optional<String> inhoud,
            Optional<String> categorie,
            Optional<List<String>> leefdomeinen,
            Optional<Boolean> spoed,
            Optional<Boolean> veiligheidInGeding,
            Optional<Boolean> betrokkeneGeinformeerd,
            Optional<String> kanaal) {

        @Override
        public String toString() {
            return "Meldingsverzoek[***]";
        }
    }

    /** Who reports. */
    record Melder(Optional<String> naam, Optional<String> contact) {

        @Override
        public String toString() {
            return "Melder[***]";
        }
    }

    /** A person by key, by BSN, by name with birth date and address, or by description. */
    record Betrokkene(
            Optional<String> persoon,
            Optional<String> bsn,
            Optional<String> geslachtsnaam,
            Optional<String> voorvoegsel,
            Optional<String> voorletters,
            Optional<String> voornamen,
            Optional<String> geslacht,
            Optional<String> geboortedatum,
            Optional<Adres> adres,
            Optional<String> gemeentecode,
            Optional<String> omschrijving) {

        Melding.Opgave opgave() {
            Persoonsopgave wie = new Persoonsopgave(
                    persoon,
                    bsn,
                    geslachtsnaam,
                    voorvoegsel,
                    voorletters,
                    voornamen,
                    geslacht,
                    geboortedatum,
                    adres,
                    gemeentecode);
            return new Melding.Opgave(wie.isLeeg() ? Optional.empty() : Optional.of(wie), omschrijving);
        }

        @Override
        public String toString() {
            return "Betrokkene[***]";
        }
    }

    /** An event of a source; amounts in euro, {@code datum} an ISO date. */
    record Gebeurtenis(
            Optional<String> bron,
            Optional<String> kenmerk,
            Optional<String> soort,
            Optional<List<Betrokkene>> betrokkenen,
            Optional<BigDecimal> bedrag,
            Optional<String> datum,
            Optional<Boolean> crisis,
            Optional<String> toelichting) {

        @Override
        public String toString() {
            return "Gebeurtenis[***]";
        }
    }

    /** A check of what was reported. */
    record Verificatie(Optional<String> uitslag, Optional<String> toelichting) {

        @Override
        public String toString() {
            return "Verificatie[***]";
        }
    }

    /** Something that was told. */
    record Mededeling(Optional<String> aan, Optional<String> wijze, Optional<String> tekst) {

        @Override
        public String toString() {
            return "Mededeling[***]";
        }
    }

    /** The decision on a signal. */
    record Beoordeling(
            Optional<String> besluit,
            Optional<String> motivering,
            Optional<String> regisseur,
            Optional<String> traject,
            Optional<String> instantie,
            Optional<String> zaaktype) {

        @Override
        public String toString() {
            return "Beoordeling[***]";
        }
    }
}
