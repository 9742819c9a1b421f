package nl.zaakregie.berichtenlog;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.api.kern.MedewerkerId;
import org.springframework.transaction.annotation.Transactional;

/** What functioneel beheer does with the log: find an exchange, and offer its message again. */
class Berichtbeheer {

    private static final String LEZEN = "berichtenlog lezen";
    private static final String AANBIEDEN = "bericht opnieuw aanbieden";
    private static final int LANGSTE_UITKOMST = 500;

    private final LogRepository repository;
    private final Beheertoegang toegang;
    private final List<Heraanbod> heraanbod;
    private final Clock klok;

    Berichtbeheer(LogRepository repository, Beheertoegang toegang, List<Heraanbod> heraanbod, Clock klok) {
        this.repository = repository;
        this.toegang = toegang;
        this.heraanbod = List.copyOf(heraanbod);
        this.klok = klok;
    }

    List<Logregel> zoek(Logvraag vraag) {
        toegang.eis(LEZEN);
        return repository.zoek(vraag);
    }

    Logregel vind(UUID id) {
        toegang.eis(LEZEN);
        return repository.vind(id).orElseThrow(BerichtenlogFout.ONBEKEND::fout);
    }

    /** Whether the message of this row can be offered again, as far as can be known before. */
    boolean opnieuwAanTeBieden(Logregel regel) {
        return heraanbod.stream().anyMatch(h -> h.past(regel)) && (kanZonderInhoud(regel) || heeftInhoud(regel));
    }

    /** @return what came of it, in Dutch */
    @Transactional
    String biedOpnieuwAan(UUID id) {
        MedewerkerId door = toegang.eis(AANBIEDEN);
        Logregel regel = repository.vind(id).orElseThrow(BerichtenlogFout.ONBEKEND::fout);
        Heraanbod weg = heraanbod.stream()
                .filter(h -> h.past(regel))
                .findFirst()
                .orElseThrow(BerichtenlogFout.GEEN_INHOUD::fout);
        String uitkomst = weg.bied(regel, door);
        String kort = uitkomst.length() <= LANGSTE_UITKOMST ? uitkomst : uitkomst.substring(0, LANGSTE_UITKOMST);
        repository.legHandelingVast(
                id, new LogRepository.Handelingsregel("opnieuw aangeboden", door.waarde(), kort), klok.instant());
        return uitkomst;
    }

    private boolean heeftInhoud(Logregel regel) {
        return regel.inhoudTot().filter(klok.instant()::isBefore).isPresent();
    }

    private static boolean kanZonderInhoud(Logregel regel) {
        return regel.richting() == nl.zaakregie.stuf.log.Richting.UITGAAND;
    }
}
