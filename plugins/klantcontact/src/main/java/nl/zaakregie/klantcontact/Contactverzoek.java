package nl.zaakregie.klantcontact;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Invoerfouten;
import nl.zaakregie.api.fout.Keuze;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.Persoonsopgave;

/** Bodies of requests, text as it came in. {@code moment} is an ISO moment. */
final class Contactverzoek {

    private static final int ONDERWERP = 120;
    private static final int TEKST = 4_000;

    private Contactverzoek() {}

    /** A contact; {@code kanaal} and {@code onderwerp} are required. */
    record Vastleggen(
            Optional<UUID> traject,
            Optional<UUID> deelplan,
            Optional<UUID> signaal,
            Optional<List<Persoonsopgave>> personen,
            Optional<String> kanaal,
            Optional<String> initiatief,
            Optional<String> onderwerp,
            Optional<String> tekst,
            Optional<Boolean> magInzien,
            Optional<String> moment,
            Optional<Boolean> terugbellen) {

        NieuwContact nieuw() {
            return new NieuwContact(
                    traject,
                    deelplan,
                    signaal,
                    personen.orElse(List.of()),
                    new Verbeteren(kanaal, initiatief, onderwerp, tekst, magInzien).inhoud(),
                    moment.map(Vastleggen::moment),
                    terugbellen.orElse(false));
        }

        private static Instant moment(String tekst) {
            try {
                return Instant.parse(tekst);
            } catch (DateTimeException e) {
                throw fout("moment", "Schrijf het moment als 2026-11-24T09:30:00Z");
            }
        }

        @Override
        public String toString() {
            return "Vastleggen[***]";
        }
    }

    /** What takes the place of the content. */
    record Verbeteren(
            Optional<String> kanaal,
            Optional<String> initiatief,
            Optional<String> onderwerp,
            Optional<String> tekst,
            Optional<Boolean> magInzien) {

        Klantcontact.Inhoud inhoud() {
            Invoerfouten.verzamel(KlantcontactFout.ONVOLLEDIG, this::wie, this::hoe, this::waarover, this::wat);
            return new Klantcontact.Inhoud(wie(), hoe(), waarover(), wat(), magInzien.orElse(false));
        }

        private Klantcontact.Initiatief wie() {
            return keuze(Klantcontact.Initiatief.class, initiatief.orElse("inwoner"), "initiatief");
        }

        private Klantcontact.Kanaal hoe() {
            return keuze(Klantcontact.Kanaal.class, kanaal.orElse(""), "kanaal");
        }

        private String waarover() {
            return onderwerp
                    .map(String::strip)
                    .filter(o -> !o.isEmpty() && o.length() <= ONDERWERP)
                    .orElseThrow(() -> fout("onderwerp", "Vul dit in met ten hoogste " + ONDERWERP + " tekens"));
        }

        private Optional<String> wat() {
            Optional<String> gegeven = tekst.map(String::strip).filter(t -> !t.isEmpty());
            if (gegeven.filter(t -> t.length() > TEKST).isPresent()) {
                throw fout("tekst", "Ten hoogste " + TEKST + " tekens");
            }
            return gegeven;
        }

        @Override
        public String toString() {
            return "Verbeteren[***]";
        }
    }

    /** Where a first contact belongs; exactly one. */
    record Koppelen(Optional<UUID> traject, Optional<UUID> deelplan, Optional<UUID> signaal) {}

    /** Key of the zaaktype to start. */
    record Aanvragen(Optional<String> zaaktype) {}

    private static <E extends Enum<E>> E keuze(Class<E> soort, String waarde, String veld) {
        return Keuze.uit(soort, waarde, veld, KlantcontactFout.ONVOLLEDIG);
    }

    private static SociaalDomeinException fout(String veld, String tekst) {
        return new SociaalDomeinException(KlantcontactFout.ONVOLLEDIG, List.of(new Foutdetail(veld, tekst)));
    }
}
