package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.modellen.Regiestap.Gezet;

/**
 * One path through the regie with the plugins themselves: legal steps by chance, now and then something that must be
 * refused, and after each everything that must always hold. A path that fails is walked again without one step after the
 * other, as long as it keeps failing: what is left is what matters.
 */
final class Regiepad {

    private static final int LANGSTE = 1500;
    private static final int KORTST = 4;
    private static final int SPREIDING = 14;
    private static final int KANS_OP_WEIGERING = 4;

    /** Percentage of the steps of a path that is about aanvragen: none, some, or nearly all so that one comes to its end. */
    private static final int[] AANDEEL = {0, 30, 85};

    private static final List<Regiestap> MOGELIJK = Stream.concat(
                    Planstappen.alle().stream(), Groepstappen.alle().stream())
            .toList();
    private static final List<Regiestap> OOK_MOGELIJK = Aanvraagstappen.alle();
    private static final List<Regiestap> ONMOGELIJK = Stream.of(
                    Planstappen.onmogelijk(), Groepstappen.onmogelijk(), Aanvraagstappen.onmogelijk())
            .flatMap(List::stream)
            .toList();

    private final Regiehost host;
    private final long zaad;

    Regiepad(Regiehost host, long zaad) {
        this.host = host;
        this.zaad = zaad;
    }

    /** @return the number of steps */
    int loop() {
        Random toeval = new Random(zaad);
        List<Gezet> gezet = new ArrayList<>();
        try {
            Gang gang = new Gang();
            int stappen = KORTST + toeval.nextInt(SPREIDING);
            int aanvragend = AANDEEL[toeval.nextInt(AANDEEL.length)];
            for (int n = 0; n < stappen; n++) {
                List<Regiestap> uit = toeval.nextInt(100) < aanvragend ? OOK_MOGELIJK : MOGELIJK;
                gang.zet(onthoud(gezet, kies(uit, gang.nu, toeval)));
                if (toeval.nextInt(KANS_OP_WEIGERING) == 0) {
                    gang.zet(onthoud(gezet, kies(ONMOGELIJK, gang.nu, toeval)));
                }
            }
            return gezet.size();
        } catch (AssertionError | RuntimeException e) {
            throw new Breuk(gezet, e);
        }
    }

    private static Gezet onthoud(List<Gezet> gezet, Gezet stap) {
        gezet.add(stap);
        return stap;
    }

    private static Gezet kies(List<Regiestap> uit, Regiebeeld nu, Random toeval) {
        List<Regiestap> mag = uit.stream().filter(stap -> stap.mag().test(nu)).toList();
        if (mag.isEmpty()) {
            return kies(MOGELIJK, nu, toeval);
        }
        return new Gezet(Regiewereld.een(mag, toeval), toeval.nextLong());
    }

    /** With the shortest way to it that was found. */
    String verslag(Breuk breuk) {
        List<Gezet> kort = new ArrayList<>(breuk.gezet);
        for (int weg = kort.size() - 2; weg >= 0; weg--) {
            List<Gezet> korter = new ArrayList<>(kort);
            korter.remove(weg);
            if (breekt(korter, breuk.soort())) {
                kort = korter;
            }
        }
        String wat = String.valueOf(breuk.getMessage());
        return wat.substring(0, Math.min(wat.length(), LANGSTE)) + "\nHerhaal met -Dregiepaden=1 -Dpaden.zaad=" + zaad
                + "; het gaat al mis met\n"
                + String.join("\n", kort.stream().map(Gezet::toString).toList());
    }

    private boolean breekt(List<Gezet> stappen, String soort) {
        List<Gezet> gezet = new ArrayList<>();
        try {
            Gang gang = new Gang();
            for (Gezet stap : stappen) {
                if (stap.stap().mag().test(gang.nu)) {
                    gang.zet(onthoud(gezet, stap));
                }
            }
            return false;
        } catch (AssertionError | RuntimeException e) {
            return new Breuk(gezet, e).soort().equals(soort);
        }
    }

    /** Where a path went wrong. */
    static final class Breuk extends AssertionError {

        private static final long serialVersionUID = 1L;

        private final transient List<Gezet> gezet;

        Breuk(List<Gezet> gezet, Throwable oorzaak) {
            super(String.valueOf(oorzaak.getMessage()), oorzaak);
            this.gezet = gezet;
        }

        /** The rule that was broken, or the step that failed. */
        String soort() {
            String regel = String.valueOf(getMessage()).lines().findFirst().orElse("");
            boolean isRegel = Stream.concat(Stream.of(Regieregel.values()), Stream.of(Aanvraagregel.values()))
                    .anyMatch(r -> regel.startsWith(r.name()));
            return isRegel
                    ? regel
                    : gezet.isEmpty()
                            ? "begin"
                            : gezet.get(gezet.size() - 1).stap().naam();
        }
    }

    /** A traject of its own, on its way. */
    private final class Gang {

        private final Regiewereld wereld = new Regiewereld(host, new Random(zaad));
        private Regiebeeld nu = Regiebeeld.van(wereld);

        Gang() {
            keur(nu);
        }

        void zet(Gezet stap) {
            Regiebeeld was = nu;
            stap.doe(wereld, nu);
            nu = Regiebeeld.van(wereld);
            if (ONMOGELIJK.contains(stap.stap())) {
                nu.rijen().keySet().stream()
                        .filter(tabel -> !Regiebeeld.VERANDERT_VANZELF.contains(tabel))
                        .forEach(tabel -> assertThat(nu.van(tabel)).as(tabel).isEqualTo(was.van(tabel)));
                assertThat(zonderUitgaand(nu)).isEqualTo(zonderUitgaand(was));
            }
            keur(was);
            keurToegang(stap.zaad());
        }

        /** Of the aanvragen everything but what the outbox does by itself. */
        private List<Object> zonderUitgaand(Regiebeeld beeld) {
            return beeld.aanvragen().stream()
                    .map(a -> a.rijen().entrySet().stream()
                            .filter(e -> !Regiebeeld.VERANDERT_VANZELF.contains(e.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                    .map(Object.class::cast)
                    .toList();
        }

        private void keur(Regiebeeld was) {
            for (Regieregel regel : Regieregel.values()) {
                keur(regel, () -> {
                    regel.keur(nu);
                    regel.keur(was, nu);
                });
            }
            for (Aanvraagregel regel : Aanvraagregel.values()) {
                keur(regel, () -> regel.keur(was, nu));
            }
        }

        private static void keur(Enum<?> regel, Runnable proef) {
            try {
                proef.run();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(regel + "\n" + e.getMessage(), e);
            }
        }

        /** INV-04, AF-04.5: a regisseur of now reads it, who never was or no longer is does not. */
        private void keurToegang(long keuze) {
            Random toeval = new Random(keuze);
            String van = Regiewereld.REGISSEURS.get(Regiewereld.een(nu.regisseurs(), toeval));
            assertThat(host.get(van, "regie", nu.planpad()).status())
                    .as("regisseur")
                    .isEqualTo(200);
            if (!nu.anderen().isEmpty()) {
                String ander = Regiewereld.REGISSEURS.get(Regiewereld.een(nu.anderen(), toeval));
                String pad = toeval.nextBoolean() ? nu.planpad() : nu.trajectpad();
                assertThat(host.get(ander, "regie", pad).status()).as("ander").isEqualTo(403);
            }
        }
    }
}
