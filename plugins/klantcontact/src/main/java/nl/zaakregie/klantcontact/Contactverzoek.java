package nl.zaakregie.klantcontact;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Keuze;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.Persoonsopgave;

/** Bodies of requests, text as it came in. {@code moment} is an ISO moment. */
final class Contactverzoek {

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
            return new Klantcontact.Inhoud(
                    initiatief
                            .map(i -> keuze(Klantcontact.Initiatief.class, i, "initiatief"))
                            .orElse(Klantcontact.Initiatief.INWONER),
                    keuze(Klantcontact.Kanaal.class, kanaal.orElse(""), "kanaal"),
                    onderwerp
                            .map(String::strip)
                            .filter(o -> !o.isEmpty() && o.length() <= 120)
                            .orElseThrow(() -> fout("onderwerp", "Vul dit in met ten hoogste 120 tekens")),
                    tekst.map(String::strip).filter(t -> !t.isEmpty()).map(Verbeteren::begrensd),
                    magInzien.orElse(false));
        }

        private static String begrensd(String tekst) {
            if (tekst.length() > 4000) {
                throw fout("tekst", "Ten hoogste 4000 tekens");
            }
            return tekst;
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
