package nl.zaakregie.testkit.contract.zondig;

import org.springframework.transaction.annotation.Transactional;

public final class DingHelper {

    @Transactional
    public void doe() {
        System.out.println("hallo");
    }
}
