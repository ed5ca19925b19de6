namespace CustomerServiceRules.RuleEngine.Testing.Tests;

public class SequenceTests : KitTest
{
    public SequenceTests()
    {
        Setup.Rule<OnA>();
        Setup.Rule<OnB>();
        InsertAndFire(new A("1", 1), new A("2", 1), new B("3"));
    }

    [Fact, Trait("Behaviour", "R160")]
    public void VerifySequence_EveryFiringInOrder_Passes() => FailureOfSequence(s =>
    {
        s.Rule<OnA>().Fired(Matched.Fact<A>(a => a.N == "1"));
        s.Rule<OnA>().Fired();
        s.Rule<OnB>().Fired();
    }).Should().BeNull();

    [Fact, Trait("Behaviour", "R160")]
    public void VerifySequence_WithoutTheTail_FailsByTheTotal()
    {
        FailureOfSequence(s =>
        {
            s.Rule<OnA>().Fired();
            s.Rule<OnA>().Fired();
        }).Should().Be("Fired; Expected: 2; Actual: 3");
        Results[^1].RuleName.Should().BeNull();
    }

    [Fact, Trait("Behaviour", "R160")]
    public void VerifySequence_WithoutOneInTheMiddle_FailsAtTheNext() => FailureOfSequence(s =>
    {
        s.Rule<OnA>().Fired();
        s.Rule<OnB>().Fired();
    }).Should().Be($"Rule '{typeof(OnB)}': Fired; Expected: 1; Actual: 0");

    [Fact, Trait("Behaviour", "R160")]
    public void VerifySequence_WithOneTooMany_FailsAtIt() => FailureOfSequence(s =>
    {
        s.Rule<OnA>().Fired();
        s.Rule<OnA>().Fired();
        s.Rule<OnB>().Fired();
        s.Rule<OnB>().Fired();
    }).Should().Be($"Rule '{typeof(OnB)}': Fired; Expected: 1; Actual: 0");

    [Fact, Trait("Behaviour", "R160")]
    public void VerifySequence_OtherFacts_Fails() => FailureOfSequence(s =>
    {
        s.Rule<OnA>().Fired(Matched.Fact<A>(a => a.N == "2"));
        s.Rule<OnA>().Fired();
        s.Rule<OnB>().Fired();
    }).Should().StartWith($"Rule '{typeof(OnA)}': Fired With: Fact {typeof(A)} where a => ");

    [Fact, Trait("Behaviour", "R160")]
    public void VerifySequence_Empty_Passes() => FailureOfSequence(_ => { }).Should().BeNull();
}
