package nl.zaakregie.stuf.server.afhandeling;

import static nl.zaakregie.stuf.fout.StufFoutcode.STUF022;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF025;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF028;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF031;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF034;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF040;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF055;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.server.Berichtkop;
import org.jspecify.annotations.Nullable;

/** Holds the stuurgegevens against the service, in the order in which StUF 03.01 lets a code win. */
final class Kopcontrole {

    /** Mnemonics of the entiteittypen of zkn0310 and bg0310 that can stand in stuurgegevens of a supported message. */
    private static final Set<String> ENTITEITTYPEN = Set.of(
            "ZAK", "EDC", "BSL", "STT", "ZKT", "BST", "DCT", "MDW", "OEH", "NPS", "NNP", "VES", "AOA", "TGO", "BBA");

    private Kopcontrole() {}

    static Berichtkop controleer(StufService service, RuweKop kop) {
        Berichtcode berichtcode = berichtcode(service, kop);
        entiteittype(service, kop);
        functie(service, kop);
        if (service.asynchroon()) {
            vereis(kop.zender(), "zender");
            vereis(kop.ontvanger(), "ontvanger");
            vereis(kop.referentienummer(), "referentienummer");
            vereis(kop.tijdstip().orElse(null), "tijdstipBericht");
        }
        return new Berichtkop(
                service,
                new Stuurgegevens(
                        berichtcode,
                        kop.zender(),
                        kop.ontvanger(),
                        kop.referentienummer(),
                        kop.tijdstip().orElse(null),
                        kop.crossRefnummer(),
                        service.entiteittype().orElse(null),
                        service.functie().orElse(null)));
    }

    private static Berichtcode berichtcode(StufService service, RuweKop kop) {
        String gegeven = kop.berichtcode();
        vereis(gegeven, "berichtcode");
        Berichtcode code = Berichtcode.van(String.valueOf(gegeven))
                .orElseThrow(() -> new StufFout(STUF022, "element berichtcode"));
        if (code != service.berichtcode()) {
            throw new StufFout(STUF025, "berichtcode hoort niet bij " + service.operatienaam());
        }
        return code;
    }

    private static void entiteittype(StufService service, RuweKop kop) {
        String gegeven = kop.entiteittype();
        Optional<String> verwacht = service.entiteittype();
        if (verwacht.isEmpty() || verwacht.get().equals(gegeven)) {
            return;
        }
        vereis(gegeven, "entiteittype");
        if (!ENTITEITTYPEN.contains(gegeven)) {
            throw new StufFout(STUF028, "element entiteittype");
        }
        throw new StufFout(STUF031, "entiteittype hoort niet bij " + service.operatienaam());
    }

    private static void functie(StufService service, RuweKop kop) {
        String gegeven = kop.functie();
        Optional<String> verwacht = service.functie();
        if (verwacht.isEmpty() || verwacht.get().equalsIgnoreCase(gegeven) || ouderGebruik(service, gegeven)) {
            return;
        }
        vereis(gegeven, "functie");
        boolean bestaat = Arrays.stream(StufService.values())
                .flatMap(s -> s.functie().stream())
                .anyMatch(f -> f.equalsIgnoreCase(gegeven));
        throw new StufFout(bestaat ? STUF040 : STUF034, "element functie");
    }

    /** The release notes of ZDS 1.2 name another functie for ontkoppelen than its schema; both are sent. */
    private static boolean ouderGebruik(StufService service, @Nullable String gegeven) {
        return service.operatie() == Operatie.ONTKOPPEL_ZAAKDOCUMENT && "updateZaakdocument".equals(gegeven);
    }

    private static void vereis(@Nullable Object waarde, String element) {
        if (waarde == null) {
            throw new StufFout(STUF055, "element " + element + " in stuurgegevens ontbreekt of is ongeldig");
        }
    }
}
