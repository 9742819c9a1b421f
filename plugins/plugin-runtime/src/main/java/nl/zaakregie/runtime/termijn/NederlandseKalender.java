package nl.zaakregie.runtime.termijn;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.termijn.Werkkalender;

/**
 * Holidays of the Algemene termijnenwet art. 3: those of the library, with Goede Vrijdag and every 5 May, which the law
 * names and most calendars do not. Thread-safe; a year is worked out once.
 */
final class NederlandseKalender implements Werkkalender {

    private final HolidayManager feestdagen =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Map<Integer, Set<LocalDate>> perJaar = new ConcurrentHashMap<>();

    @Override
    public boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY
                && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !perJaar.computeIfAbsent(dag.getYear(), this::vanJaar).contains(dag);
    }

    private Set<LocalDate> vanJaar(int jaar) {
        Set<Holiday> bekend = feestdagen.getHolidays(Year.of(jaar));
        Stream<LocalDate> goedeVrijdag = bekend.stream()
                .filter(f -> f.getPropertiesKey().endsWith("EASTER_MONDAY"))
                .map(f -> f.getDate().minusDays(3));
        return Stream.of(
                        bekend.stream().map(Holiday::getDate),
                        goedeVrijdag,
                        Stream.of(LocalDate.of(jaar, Month.MAY, 5)))
                .flatMap(s -> s)
                .collect(Collectors.toUnmodifiableSet());
    }
}
