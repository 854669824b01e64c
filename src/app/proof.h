#pragma once

namespace app {

/// That the person proved to be here, just now. Only Lock gives one; the verification key signs nothing without it.
class Proof {
    friend class Lock;
    Proof() = default;
};

} // namespace app
