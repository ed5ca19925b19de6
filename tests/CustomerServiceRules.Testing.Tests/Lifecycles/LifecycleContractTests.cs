using Acme.Claims;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Testing.Tests.Lifecycles;

public class LifecycleContractTests
{
    private static readonly Claim[] Claims = [new("K1", 50m), new("K2", 500m), new("K3", 50m, HasReceipt: false)];

    #region lifecycle-contract
    [Fact]
    public void The_claim_keeps_the_contract_of_lifecycles() => LifecycleContract
        .Of(ClaimLifecycle.Instance, new ClaimModule(ClaimLifecycle.Instance))
        .Samples(new Claim("K1", 50m), new Claim("K2", 500m), new Claim("K3", 50m, HasReceipt: false))
        .Verify();
    #endregion

    [Fact]
    public void Verify_ASoundLifecycle_PassesAndSaysWhatTheSamplesReached()
    {
        var coverage = Contract(new ClaimModule(ClaimLifecycle.Instance)).Samples(Claims).Verify();

        coverage.Walked.Should().BeEquivalentTo(
            ["Filed/Check/Checked", "Open/Decline/Declined", "Open/Note/Checked", "Checked/Query/Queried", "Checked/Pay/Paid", "Checked/Pay/Paid",
            "Queried/Answer/Checked", "Queried/Lapse/Declined", "acme.claim.visit: None/Make/Made"],
            "large claims are paid once the visit beside them was made");
        coverage.ExpectEveryTransition().NotWalked.Should().BeEmpty();
        coverage.Firings.Should().BePositive();
    }

    [Fact]
    public void ExpectEveryTransition_WithSamplesThatDoNotReachAll_SaysWhatStopsThem() =>
        Contract(new ClaimModule(ClaimLifecycle.Instance)).Samples(Claims[2]).Verify()
            .Invoking(coverage => coverage.ExpectEveryTransition()).Should().Throw<LifecycleContractException>()
            .Which.Message.Should().Contain("Filed/Check/Checked: sample 1: Check in Filed refused: there is a receipt, found none, expected a receipt (ACME-2)");

    [Fact]
    public void Verify_WithoutSamples_IsRefused() =>
        Contract(new ClaimModule(ClaimLifecycle.Instance)).Invoking(contract => contract.Verify()).Should().Throw<InvalidOperationException>().WithMessage("*Samples(...)*");

    [Fact]
    public void Verify_WhatComposition_Refuses_ListsAllProblems()
    {
        var uncited = new FaultyLifecycle(new Guard<Claim>("acme.uncited", new LocalizedText("whatever", "随意"), _ => true), new Guard<Claim>("other.prefix", new LocalizedText("whatever", "随意"), _ => true, "ACME-9"));

        var breaches = Broken(uncited).Breaches;

        breaches.Should().OnlyContain(breach => breach.Check == "composition");
        breaches.Select(breach => breach.ToString()).Should().Contain(breach => breach.Contains("acme.uncited", StringComparison.Ordinal))
            .And.Contain(breach => breach.Contains("other.prefix", StringComparison.Ordinal)).And.Contain(breach => breach.Contains("ACME-9", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_AGuardThatRemembers_IsFoundWithTheSeed()
    {
        var asked = 0;

        var thrown = Broken(new FaultyLifecycle(left: FaultyLifecycle.Guard("acme.moody", _ => ++asked % 2 == 0), right: FaultyLifecycle.Guard("acme.never", _ => false)));

        thrown.Breaches.Should().Contain(breach => breach.Check == "guards" && breach.Where == "acme.moody" && breach.Message.Contains("(seed ", StringComparison.Ordinal));
        thrown.Message.Should().StartWith("acme.faulty breaks the contract of lifecycles: ").And.EndWith("Seeds: 0 to 3");
    }

    [Fact]
    public void Verify_AGuardThatDependsOnAnother_IsFound()
    {
        var last = "";
        var first = FaultyLifecycle.Guard("acme.first", _ => (last = "first").Length > 0);
        var second = FaultyLifecycle.Guard("acme.second", _ => last != "first" | (last = "second").Length == 0);

        Broken(new FaultyLifecycle(first, second)).Breaches.Should().Contain(breach => breach.Check == "guards" && breach.Where == "acme.second");
    }

    [Fact]
    public void Verify_TransitionsThatHoldAtOnce_AreFoundWithTheSample()
    {
        var thrown = Broken(new FaultyLifecycle(FaultyLifecycle.Guard("acme.any", _ => true), FaultyLifecycle.Guard("acme.large", step => step.Case.Amount > 100m)));

        thrown.Breaches.Should().ContainSingle().Which.ToString().Should().Be(
            "acme.faulty/Begun/Go: found 2 transitions that hold at once for sample 2: Begun to Left if acme.any; Begun to Right if acme.large; expected guards that exclude each other [order]");
    }

    [Fact]
    public void Verify_ABrokenEffect_IsFound()
    {
        var effect = new Effect<Claim>("acme.order", new LocalizedText("order it", "下单"), _ => throw new NotSupportedException("no such order"), "ACME-3");

        Broken(new FaultyLifecycle(effect: effect)).Breaches.Should().ContainSingle().Which.ToString().Should().Be(
            "acme.faulty/Begun/Go: breaks for sample 1 at acme.order: no such order [fault]");
    }

    [Fact]
    public void Verify_AnEffectThatComesAndGoes_IsFound()
    {
        var turn = 0;
        var effect = new Effect<Claim>("acme.order", new LocalizedText("order it", "下单"), _ => ++turn % 3 == 0 ? "one" : null, "ACME-3");

        Broken(new FaultyLifecycle(effect: effect)).Breaches.Should().Contain(breach => breach.Check == "repetition" && breach.Where == "acme.faulty/Begun/Go");
    }

    [Fact]
    public void Verify_ADefinitionThatDeclaresOtherwiseEachTime_IsFound()
    {
        var times = 0;

        Broken(new FaultyLifecycle(label: () => new LocalizedText($"begun {Interlocked.Increment(ref times)}", "已开始"))).Breaches
            .Should().Contain(breach => breach.Check == "definition" && breach.Message.StartsWith("declares otherwise when it is run again: expected state Begun 'begun ", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_AMachineThatDoesOtherwiseThanDescribed_IsFoundWithTheSeed()
    {
        var (times, last) = (0, int.MaxValue);
        FaultyLifecycle Counted() => new(swapped: () => Interlocked.Increment(ref times) >= last);
        _ = Rulebook.Compose(new ClaimModule(Counted()));
        (times, last) = (0, times);

        var breaches = Broken(Counted()).Breaches;

        breaches.Should().Contain(breach => breach.Check == "order" && breach.Where == "acme.faulty/Begun/Go"
            && breach.Message.StartsWith("found Begun > Right (ACME-1) for sample 1, expected Begun to Left if acme.claim.is-small as described (seed 0)", StringComparison.Ordinal));
        breaches.Should().Contain(breach => breach.Check == "paths" && breach.Message.Contains("expected to come to Left", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_AGuardDescribedByItsId_IsFound()
    {
        var nameless = new Guard<Claim>("acme.nameless", new LocalizedText("acme.nameless", "无"), step => step.Case.Amount > 100m, "ACME-2");

        Broken(new FaultyLifecycle(right: nameless)).Breaches.Should().ContainSingle().Which.Should().Be(
            new ContractBreach("description", "acme.nameless", "is described by its ID, expected what a person reads"));
    }

    [Fact]
    public void Verify_TheFaultyLifecycleUnbroken_Passes() =>
        LifecycleContract.Of(Sound, new ClaimModule(Sound)).Samples(Claims).StartingAt(new DateTimeOffset(2026, 9, 28, 9, 0, 0, TimeSpan.FromHours(8)))
            .Shuffled(times: 2, seed: 7).Verify().ExpectEveryTransition().Walked.Should().HaveCount(4);

    private static readonly FaultyLifecycle Sound = new();

    private static LifecycleContract<Claim, ClaimState, ClaimTrigger> Contract(ClaimModule module) => LifecycleContract.Of(ClaimLifecycle.Instance, module);

    private static LifecycleContractException Broken(FaultyLifecycle lifecycle) =>
        LifecycleContract.Of(lifecycle, new ClaimModule(lifecycle)).Samples(Claims).Invoking(contract => contract.Verify()).Should().Throw<LifecycleContractException>().Which;
}
