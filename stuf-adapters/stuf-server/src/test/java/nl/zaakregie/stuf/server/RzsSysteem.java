package nl.zaakregie.stuf.server;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.rgbz.Documentwijziging;
import nl.zaakregie.stuf.rgbz.UitgechecktDocument;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;

/** Every role of RZS that receives, in memory. */
final class RzsSysteem extends Testmagazijn implements NotificatieServices {

    static final String SLEUTEL = "pwc-1";

    final List<Documentwijziging> documentwijzigingen = new CopyOnWriteArrayList<>();
    final List<Zaaknotificatie> notificaties = new CopyOnWriteArrayList<>();
    final List<Zaaknotificatie> triggers = new CopyOnWriteArrayList<>();

    /** Everything RZS 1.0 builds on, so nothing that only ZDS 1.2 has. */
    @Override
    public Set<Operatie> aangeboden() {
        return Arrays.stream(StufService.values())
                .filter(s -> s.versie() == StufVersie.ZDS_1_1 || s.versie() == StufVersie.RZS_1_0)
                .map(StufService::operatie)
                .collect(Collectors.toSet());
    }

    @Override
    void leeg() {
        super.leeg();
        documentwijzigingen.clear();
        notificaties.clear();
        triggers.clear();
    }

    @Override
    public UitgechecktDocument geefZaakdocumentBewerken(Berichtkop kop, String documentidentificatie) {
        return Optional.ofNullable(documenten.get(documentidentificatie))
                .map(document -> new UitgechecktDocument(SLEUTEL, null, document))
                .orElseThrow();
    }

    @Override
    public void updateZaakdocument(Berichtkop kop, Documentwijziging wijziging) {
        documentwijzigingen.add(wijziging);
    }

    @Override
    public void notificeerOverZaak(Berichtkop kop, Zaaknotificatie notificatie) {
        notificaties.add(notificatie);
    }

    @Override
    public void initieerNotificeerOverZaak(Berichtkop kop, Zaaknotificatie notificatie) {
        triggers.add(notificatie);
    }
}
