#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

/// What a screen reader hears of a text that changes.
class AnnouncerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAnAlertWithTheWordsOfNow()
    {
        QQmlEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&engine);
        component.setData("import KUi\nSpoken {}", {});
        QQuickWindow window;
        std::unique_ptr<QObject> made(component.create());
        QVERIFY2(made, qPrintable(component.errorString()));
        auto *spoken = qobject_cast<QQuickItem *>(made.get());
        spoken->setParentItem(window.contentItem());
        window.show();
        QSignalSpy changed(spoken, SIGNAL(textChanged()));
        for (const auto text : {"60 seconds left", "60 seconds left", "", "20 seconds left"})
            spoken->setProperty("text", QString::fromLatin1(text));
        QCOMPARE(changed.size(), 3); // the same words are not said twice
        auto *heard = QAccessible::queryAccessibleInterface(spoken);
        QVERIFY(heard);
        QCOMPARE(heard->role(), QAccessible::AlertMessage);
        QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("20 seconds left"));
        QVERIFY(!heard->state().invisible);
    }
};

QTEST_MAIN(AnnouncerTest)
#include "announcer.moc"
