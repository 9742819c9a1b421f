package nl.zaakregie.stuf.server.afhandeling;

import java.util.Map;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.mapping.PersoonsantwoordMapper;
import nl.zaakregie.stuf.mapping.PersoonsvraagMapper;
import nl.zaakregie.stuf.schema.bg0310.NpsVraag;
import nl.zaakregie.stuf.server.PersoonServices;

/** The operation of {@link PersoonServices} between message and port. */
final class PersoonBehandelingen {

    private PersoonBehandelingen() {}

    static Map<Operatie, Behandeling> van(PersoonServices personen) {
        return Map.of(
                Operatie.VRAAG_PERSOON,
                (kop, bericht, antwoordkop) -> PersoonsantwoordMapper.naarBericht(
                        antwoordkop,
                        personen.vraagPersonen(kop, PersoonsvraagMapper.vanBericht(bericht.inhoud(NpsVraag.class)))));
    }
}
