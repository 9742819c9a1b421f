package nl.zaakregie.enkelvoudig;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.zaakregie.api.termijn.Termijn;
import nl.zaakregie.api.termijn.Termijnen;
import nl.zaakregie.api.termijn.Werkkalender;

/** When an aanvraag must be decided, and when somebody must be woken for it (DOMEIN 10.1). */
class Termijnberekening {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Aanvragen aanvragen;
    private final Termijnen termijnen;
    private final Werkkalender kalender;
    private final int percentage;
    private final Clock klok;

    Termijnberekening(Aanvragen aanvragen, Termijnen termijnen, Werkkalender kalender, int percentage, Clock klok) {
        this.aanvragen = aanvragen;
        this.termijnen = termijnen;
        this.kalender = kalender;
        this.percentage = percentage;
        this.klok = klok;
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), NEDERLAND);
    }

    LocalDate uiterlijk(Aanvraag a) {
        return a.uiterlijk(begin(a), termijn(a), kalender, vandaag());
    }

    /** A bezwaar is decided on within a term that begins when the time to object is over (Awb 7:10). */
    private LocalDate begin(Aanvraag a) {
        return a.hoortBij()
                .flatMap(aanvragen::vind)
                .flatMap(Aanvraag::laatstVerzonden)
                .map(verzonden ->
                        termijnen.vind("bezwaar", a.wet(), a.zaaktype()).einde(verzonden, 0, kalender))
                .filter(einde -> einde.isAfter(a.ontvangen()))
                .orElse(a.ontvangen());
    }

    Termijn termijn(Aanvraag a) {
        return termijnen.vind(a.soort().termijn(), a.wet(), a.zaaktype());
    }

    /** Last day to object to a besluit that was sent then; to one on a bezwaar one can only appeal. */
    LocalDate reactieVoor(Aanvraag a, LocalDate verzonden) {
        String soort = a.soort() == Aanvraag.Soort.BEZWAAR ? "beroep" : "bezwaar";
        return termijnen.vind(soort, a.wet(), a.zaaktype()).einde(verzonden, 0, kalender);
    }

    /** First moment after the term to complete an aanvraag that is asked for today. */
    Instant hersteltermijn(Aanvraag a) {
        return begin(termijnen
                .vind("hersteltermijn", a.wet(), a.zaaktype())
                .einde(vandaag(), 0, kalender)
                .plusDays(1));
    }

    LocalDate waarschuwing(Aanvraag a) {
        long dagen = ChronoUnit.DAYS.between(a.ontvangen(), a.uiterlijk());
        return a.ontvangen().plusDays(dagen * percentage / 100);
    }

    /** The next moment to look at the term; while it stands still, tomorrow: its end moves every day. */
    Instant wekker(Aanvraag a) {
        if (a.lopendeOpschorting().isPresent()) {
            return begin(vandaag().plusDays(1));
        }
        return begin(
                vandaag().isBefore(waarschuwing(a))
                        ? waarschuwing(a)
                        : a.uiterlijk().plusDays(1));
    }

    Aanvraag.Termijnstand stand(Aanvraag a) {
        if (a.lopendeOpschorting().isPresent()) {
            return a.termijnstand();
        }
        if (vandaag().isAfter(a.uiterlijk())) {
            return Aanvraag.Termijnstand.VERLOPEN;
        }
        return vandaag().isBefore(waarschuwing(a)) ? Aanvraag.Termijnstand.LOOPT : Aanvraag.Termijnstand.NADERT;
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(NEDERLAND).toInstant();
    }
}
