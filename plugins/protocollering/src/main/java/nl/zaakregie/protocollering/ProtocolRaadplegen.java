package nl.zaakregie.protocollering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Protocolregel;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.PersoonId;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the functionaris gegevensbescherming or an auditor read the protocol. That is a processing too: it leaves one
 * row for each betrokkene whose rows were shown.
 */
class ProtocolRaadplegen {

    /** Stands in the rows this reading leaves behind. */
    static final String GEGEVENSGROEP = "protocollering.regels";

    private static final String HANDELING = "protocol raadplegen";
    private static final String DOEL = "controle";

    private final RegelRepository regels;
    private final Protocol protocol;
    private final Toegang toegang;
    private final Gebruikers gebruikers;

    ProtocolRaadplegen(RegelRepository regels, Protocol protocol, Toegang toegang, Gebruikers gebruikers) {
        this.regels = regels;
        this.protocol = protocol;
        this.toegang = toegang;
        this.gebruikers = gebruikers;
    }

    @Transactional
    List<Regel> uitvoeren(Regelvraag vraag) {
        toegang.eisRol(HANDELING, Rol.FG, Rol.AUDITOR);
        List<Regel> gevonden = regels.zoek(vraag);
        legVast(vraag, gevonden);
        return gevonden;
    }

    private void legVast(Regelvraag vraag, List<Regel> gevonden) {
        Set<UUID> betrokkenen =
                gevonden.stream().flatMap(r -> r.betrokkene().stream()).collect(Collectors.toCollection(TreeSet::new));
        if (betrokkenen.isEmpty()) {
            protocol.leg(regel(vraag, vraag.betrokkene()));
        }
        betrokkenen.forEach(b -> protocol.leg(regel(vraag, Optional.of(new PersoonId(b)))));
    }

    private Protocolregel regel(Regelvraag vraag, Optional<PersoonId> betrokkene) {
        Gebruiker gebruiker = gebruikers.huidige();
        return new Protocolregel(
                gebruiker.id().waarde(),
                gebruiker.rollen().stream().map(Rol::code).collect(Collectors.toSet()),
                HANDELING,
                Protocolregel.Soort.RAADPLEGEN,
                Optional.of(DOEL),
                betrokkene,
                vraag.dossier(),
                Set.of(GEGEVENSGROEP),
                true);
    }
}
