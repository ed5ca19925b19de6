using Acme.Loyalty;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerServiceRules.DependencyInjection.Tests;

public class RulebookClockTests
{
    private static readonly DateTimeOffset LastInstantOf2025InShanghai = new(2025, 12, 31, 15, 59, 59, TimeSpan.Zero);

    [Fact]
    public void Decide_AcrossMidnightInShanghai_TakesTheParametersOfTheNewDay()
    {
        var time = new ManualTimeProvider(LastInstantOf2025InShanghai);
        using var provider = Containers.Build(services =>
        {
            services.AddSingleton<TimeProvider>(time);
            services.AddCustomerServiceRules().AddModule<AcmeModule>();
        });
        var clock = provider.GetRequiredService<RulebookClock>();

        var before = clock.Decide(AcmePolicies.Grades, Containers.Member(90m));
        time.Advance(TimeSpan.FromSeconds(1));
        var after = clock.Decide(AcmePolicies.Grades, Containers.Member(90m));

        before.Value.Should().Be(Grade.Gold);
        after.Value.Should().Be(Grade.Silver);
        after.AsOf.Should().Be(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)));
    }

    [Fact]
    public void Now_InUtcHost_HasTheOffsetAndDayOfTheOrganisation()
    {
        var clock = new RulebookClock(Rulebook.Compose(new AcmeModule()), new ManualTimeProvider(LastInstantOf2025InShanghai.AddSeconds(1)));

        clock.Now.Offset.Should().Be(TimeSpan.FromHours(8));
        clock.Today.Should().Be(new DateOnly(2026, 1, 1));
        clock.Parameters.Get(AcmeParameters.GoldFrom).Value.Should().Be(100m);
    }

    [Fact]
    public void Decide_SeveralPolicies_DecidesThemAsOfOneInstant()
    {
        var clock = new RulebookClock(Rulebook.Compose(new AcmeModule()), new ManualTimeProvider(LastInstantOf2025InShanghai));

        var decisions = clock.Decide([AcmePolicies.Perks], Containers.Member(90m));

        decisions.Of(AcmePolicies.Grades).AsOf.Should().Be(decisions.Of(AcmePolicies.Perks).AsOf).And.Be(LastInstantOf2025InShanghai);
        decisions.Of(AcmePolicies.Perks).Values.Should().Equal("card:paper", "lounge:full");
    }

    [Fact]
    public void DecideMany_TimeThatPassesMeanwhile_DecidesAllAsOfTheCall()
    {
        var time = new ManualTimeProvider(LastInstantOf2025InShanghai);
        var clock = new RulebookClock(Rulebook.Compose(new AcmeModule()), time);
        var subjects = Enumerable.Range(0, 2_000).Select(number => new SubjectFacts($"M-{number}", new Turnover($"M-{number}", 90m)));

        var decided = clock.DecideMany(AcmePolicies.Grades, subjects);
        time.Advance(TimeSpan.FromDays(1));

        decided.Should().OnlyContain(decision => decision.AsOf == LastInstantOf2025InShanghai && decision.Value == Grade.Gold).And.HaveCount(2_000);
    }

    [Fact]
    public void AddCustomerServiceRules_NoClockRegistered_TakesTheSystemClock()
    {
        using var provider = Containers.Build(services => services.AddCustomerServiceRules().AddModule<AcmeModule>());

        provider.GetRequiredService<TimeProvider>().Should().BeSameAs(TimeProvider.System);
    }
}
