#pragma once

#include "viewmodel/presenter/presenter.h"
#include "world.h"

/// The whole phone but its pages: what the models show while somebody uses it against a Manager that signs.
namespace fakes {

struct Phone : World {
    std::unique_ptr<viewmodel::AppModel> model;
    std::unique_ptr<viewmodel::Presenter> presenter;

    void on()
    {
        phone = std::make_unique<app::Services>(ports());
        model = std::make_unique<viewmodel::AppModel>();
        presenter = std::make_unique<viewmodel::Presenter>(*phone, *model);
        presenter->start();
        presenter->setInFront(true);
        until([&] { return !model->stage().isEmpty(); });
        settle();
    }
    void off()
    {
        presenter.reset();
        model.reset();
        kill();
    }
    static void until(const std::function<bool()> &condition)
    {
        QTRY_VERIFY_WITH_TIMEOUT(condition(), 20000);
        settle();
    }
    void linkByCode()
    {
        Q_EMIT model->addKey()->linkWanted(server.offer());
        settle();
        Q_EMIT model->link()->authoriseWanted(QStringLiteral("Lea's phone"));
        settle();
        server.confirm();
        pass(app::PollEvery);
    }
    void linked()
    {
        server.givesCodes = false;
        on();
        linkByCode();
        QCOMPARE(model->stage(), QStringLiteral("auth.accounts"));
    }
    /// A card stands on the screen, armed.
    void ask(protocol::Mode mode = protocol::Mode::Match)
    {
        server.ask(mode);
        pass(app::PollEvery);
        pass(std::chrono::seconds(1));
    }
    void type(const char *digits)
    {
        for (; *digits; ++digits)
            model->request()->type(*digits - '0');
    }
    void pin(const char *digits)
    {
        for (; *digits; ++digits)
            model->lock()->type(*digits - '0');
        settle();
    }
    [[nodiscard]] QString stage() const { return model->stage(); }
};

} // namespace fakes
