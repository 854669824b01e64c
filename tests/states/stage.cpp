#include "stage.h"

#include "viewmodel/flow.h"

QString Stage::page(const QString &stage)
{
    return viewmodel::flow::page(stage);
}
