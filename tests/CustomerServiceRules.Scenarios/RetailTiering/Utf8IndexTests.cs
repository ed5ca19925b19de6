using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RetailTiering.Input;

namespace CustomerServiceRules.Scenarios.RetailTiering;

public sealed class Utf8IndexTests
{
    [Fact]
    public void TryAdd_AnyTexts_AgreesWithADictionary()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), texts =>
        {
            var index = new Utf8Index();
            var expected = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var text in texts.Select((text, _) => Convert.ToHexString(Encoding.UTF8.GetBytes(text ?? ""))))
            {
                var added = index.TryAdd(Encoding.UTF8.GetBytes(text), expected.Count, out var existing);
                if (added != expected.TryAdd(text, expected.Count) || (!added && existing != expected[text]))
                    return false;
            }

            return index.Count == expected.Count
                && expected.All(pair => index.TryGet(Encoding.UTF8.GetBytes(pair.Key), out var value) && value == pair.Value);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void TryAdd_ManyNumberedTexts_FindsEveryOneAgainAndNoOther()
    {
        const int Count = 50_000;
        var index = new Utf8Index();
        for (var number = 0; number < Count; number++)
            index.TryAdd(Id(number), number, out _).Should().BeTrue();

        for (var number = 0; number < Count; number++)
        {
            (index.TryAdd(Id(number), -1, out var existing), existing).Should().Be((false, number));
            index.TryGet(Id(Count + number), out _).Should().BeFalse();
        }
    }

    private static byte[] Id(int number) => Encoding.UTF8.GetBytes($"INV-{number / 12:000000}{number % 12:00000}");
}
