#include "platform/common/device.h" // one home for its meta object
