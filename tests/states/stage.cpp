#include "stage.h"

#include "viewmodel/flow.h"

void Stage::left(int seconds)
{
    auto progress = m_app.request()->progress();
    progress.secondsLeft = seconds;
    m_app.request()->show(progress);
}

QString Stage::page(const QString &stage)
{
    return viewmodel::flow::page(stage);
}
