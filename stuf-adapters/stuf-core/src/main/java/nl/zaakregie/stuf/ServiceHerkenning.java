package nl.zaakregie.stuf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Finds the service that a message asks for, from root, SOAPAction and, only when these do not decide, content.
 *
 * <p>The root goes first: in 1.2 and RZS it is unique, and a wrong or missing SOAPAction then does no harm. The generic
 * roots of 1.1 need the SOAPAction; products that send a bare {@code .../zakLv01} or none at all (KANA, GWS4all) are
 * recognised by content.
 */
public final class ServiceHerkenning {

    private static final Map<QName, List<StufService>> PER_ROOT =
            Arrays.stream(StufService.values()).collect(Collectors.groupingBy(StufService::root));

    private ServiceHerkenning() {}

    /**
     * @param soapAction header as received, with or without quotes; absent when it was not sent
     * @param kenmerken  asked for only when root and SOAPAction leave a choice
     * @return empty when no supported service has this root
     */
    public static Optional<StufService> herken(
            @Nullable String soapAction, QName root, Supplier<Inhoudskenmerken> kenmerken) {
        List<StufService> kandidaten = metRoot(root);
        if (kandidaten.size() <= 1) {
            return kandidaten.stream().findFirst();
        }
        String actie = zonderAanhaling(soapAction);
        return kandidaten.stream()
                .filter(s -> s.soapAction().equals(actie))
                .findFirst()
                .or(() -> opInhoud(kandidaten, kenmerken.get().operatie(root.getLocalPart())));
    }

    /** True when root and SOAPAction decide, so that the content need not be looked at. */
    public static boolean vastZonderInhoud(@Nullable String soapAction, QName root) {
        List<StufService> kandidaten = metRoot(root);
        String actie = zonderAanhaling(soapAction);
        return kandidaten.size() <= 1
                || kandidaten.stream().anyMatch(s -> s.soapAction().equals(actie));
    }

    private static List<StufService> metRoot(QName root) {
        return PER_ROOT.getOrDefault(root, List.of());
    }

    private static Optional<StufService> opInhoud(List<StufService> kandidaten, Operatie operatie) {
        return kandidaten.stream().filter(s -> s.operatie() == operatie).findFirst();
    }

    private static String zonderAanhaling(@Nullable String soapAction) {
        return soapAction == null
                ? ""
                : soapAction.replace("\"", "").replace("'", "").strip();
    }
}
