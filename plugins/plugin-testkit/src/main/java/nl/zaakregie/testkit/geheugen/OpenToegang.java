package nl.zaakregie.testkit.geheugen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;

/** Lets everybody through and keeps what was asked. */
public final class OpenToegang implements Toegang {

    /** One check; {@code dossier} is empty for acts outside a dossier. */
    public record Vraag(Optional<DossierId> dossier, String handeling, Set<Rol> rollen) {}

    private final List<Vraag> vragen = new ArrayList<>();

    @Override
    public void eisOpDossier(DossierId dossier, String handeling, Rol... rollen) {
        vragen.add(new Vraag(Optional.of(dossier), handeling, set(rollen)));
    }

    @Override
    public void eisInzage(DossierId dossier, String handeling, Rol... rollen) {
        vragen.add(new Vraag(Optional.of(dossier), handeling, set(rollen)));
    }

    @Override
    public void eisRaadplegen(DossierId dossier, String handeling, Set<PersoonId> betrokkenen, Rol... rollen) {
        eisInzage(dossier, handeling, rollen);
    }

    @Override
    public void eisRol(String handeling, Rol... rollen) {
        vragen.add(new Vraag(Optional.empty(), handeling, set(rollen)));
    }

    public List<Vraag> vragen() {
        return List.copyOf(vragen);
    }

    private static Set<Rol> set(Rol... rollen) {
        return Arrays.stream(rollen).collect(Collectors.toUnmodifiableSet());
    }
}
