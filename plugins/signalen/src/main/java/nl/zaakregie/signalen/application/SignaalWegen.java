package nl.zaakregie.signalen.application;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.application.Feitenverzamelaar.Bevinding;
import nl.zaakregie.signalen.domain.Regeluitkomst;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Weegregels;
import nl.zaakregie.signalen.domain.Weging;
import nl.zaakregie.signalen.domain.Wegingen;
import org.springframework.transaction.annotation.Transactional;

/**
 * Weighs a signal by the rules of the municipality (AF-07.3, INV-10). Rules alert and put on a list; whether anything
 * starts is decided by a person (INV-11). Called by the model.
 */
public class SignaalWegen {

    private final SignaalRepository signalen;
    private final Feitenverzamelaar feiten;
    private final Weegregels regels;
    private final Wegingen wegingen;
    private final Signaaltoewijzing toewijzing;
    private final Clock klok;

    public SignaalWegen(
            SignaalRepository signalen,
            Personen personen,
            Weegregels regels,
            Wegingen wegingen,
            Signaaltoewijzing toewijzing,
            Termijnen termijnen,
            Clock klok) {
        this.signalen = signalen;
        this.feiten = new Feitenverzamelaar(signalen, personen, termijnen.combinatie());
        this.regels = regels;
        this.wegingen = wegingen;
        this.toewijzing = toewijzing;
        this.klok = klok;
    }

    @Transactional
    public Weging uitvoeren(SignaalId id) {
        Signaal signaal = signalen.vind(id).orElseThrow(() -> SignaalFout.ONBEKEND_SIGNAAL.bij(id));
        Bevinding bevinding = feiten.over(signaal);
        List<Regeluitkomst> uitkomsten = regels.weeg(bevinding.feiten()).stream()
                .map(u -> u.metTeam(u.rol().flatMap(rol -> toewijzing.team(signaal, rol))))
                .toList();
        Map<String, Set<SignaalId>> gronden = new HashMap<>();
        uitkomsten.forEach(u -> gronden.put(u.regel(), bevinding.gronden().getOrDefault(u.grond(), Set.of())));
        Weging weging = new Weging(id, uitkomsten, gronden, klok.instant());
        wegingen.bewaar(weging);
        return weging;
    }
}
