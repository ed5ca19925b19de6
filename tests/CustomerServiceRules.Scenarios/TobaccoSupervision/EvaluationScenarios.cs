using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.TobaccoRetail.EvaluationState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.EvaluationTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoSupervision;

public sealed class EvaluationScenarios
{
    private static readonly InternalEvaluation Complete = new("Wolong 2026-11")
    {
        Inputs = Enum.GetValues<EvaluationInput>().ToDictionary(input => input, input => $"what {input} tells"),
        Problems = ["visits come late"],
        Proposals = ["fix the times anew"],
        ProcessImprovement = "times are agreed in writing",
        Bulletin = "2026-11/W",
    };

    private static Lifecycle<InternalEvaluation, State, Trigger> Lifecycle => Cycles.Book.Rulebook.Lifecycle(TobaccoRetail.Evaluations);

    [Fact]
    public void Six_inputs_become_problems_proposals_and_a_bulletin_that_goes_upward() =>
        Cycles.Book.Given(TobaccoRetail.Evaluations, Complete).Since(Cycles.Monday)
            .After(Trigger.Compile, TobaccoRoles.CountyBranch, Cycles.Monday)
            .After(Trigger.Assess, TobaccoRoles.CountyBranch, Cycles.Monday)
            .When(Trigger.Report, TobaccoRoles.CountyBranch, Cycles.Monday)
            .ExpectAccepted(State.Reported).ExpectClauses("TOB-24").ExpectOrder(new BulletinOrder("Wolong 2026-11", "tob.city-company", "2026-11/W"));

    [Fact]
    public void A_month_without_problems_needs_no_proposals() =>
        In(State.Compiled, Complete with { Problems = [], Proposals = [], ProcessImprovement = null }).When(Trigger.Assess, TobaccoRoles.Unit, Cycles.Monday).ExpectAccepted(State.Assessed);

    [Theory]
    [InlineData(EvaluationInput.Complaints)]
    [InlineData(EvaluationInput.Supervision)]
    [InlineData(EvaluationInput.KeyIndicators)]
    [InlineData(EvaluationInput.Satisfaction)]
    [InlineData(EvaluationInput.Expectations)]
    [InlineData(EvaluationInput.CityBulletin)]
    public void No_input_is_left_out(EvaluationInput input)
    {
        var without = Complete with { Inputs = Complete.Inputs.Where(entry => entry.Key != input).ToDictionary() };

        In(State.Open, without).When(Trigger.Compile, TobaccoRoles.CountyBranch, Cycles.Monday).ExpectRefused("tob.evaluation.has-all-inputs", actual: $"without {input}", clause: "TOB-24");
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Refuses(State.Compiled, Trigger.Assess, Complete with { Problems = null }, "tob.evaluation.has-problems-named");
        Refuses(State.Compiled, Trigger.Assess, Complete with { Proposals = [] }, "tob.evaluation.has-proposals");
        Refuses(State.Compiled, Trigger.Assess, Complete with { ProcessImprovement = "" }, "tob.evaluation.has-proposals");
        Refuses(State.Assessed, Trigger.Report, Complete with { Bulletin = null }, "tob.evaluation.has-bulletin");
    }

    [Fact]
    public void A_state_knows_one_trigger_and_refuses_all_others_and_everybody_else()
    {
        foreach (var state in Enum.GetValues<State>())
        {
            foreach (var trigger in Enum.GetValues<Trigger>())
            {
                if ((int)trigger == (int)state)
                    In(state, Complete).When(trigger, TobaccoRoles.CityCompany, Cycles.Monday).ExpectRefused(trigger.ToString(), clause: "TOB-24");
                else
                    In(state, Complete).When(trigger, TobaccoRoles.CountyBranch, Cycles.Monday).ExpectNotPermitted().Outcome.Should().BeOfType<NotPermitted>().Subject.MustCite(Lifecycle.Description);
            }
        }
    }

    [Fact]
    public void Evaluations_keep_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(TobaccoRetail.Evaluations, new TobaccoRetailModule()).Samples(new InternalEvaluation("Wolong 2026-11"), Complete).StartingAt(Cycles.Monday).Verify().ExpectEveryTransition();

    private static void Refuses(State state, Trigger trigger, InternalEvaluation evaluation, string demand) =>
        In(state, evaluation).When(trigger, TobaccoRoles.CountyBranch, Cycles.Monday).ExpectRefused(demand, clause: "TOB-24").Outcome.Should().BeOfType<Refused>().Which.Unmet.Should().ContainSingle();

    private static LifecycleScenario<InternalEvaluation, State, Trigger> In(State state, InternalEvaluation evaluation) => Cycles.Book.Given(TobaccoRetail.Evaluations, evaluation)
        .At(Enum.GetValues<Trigger>().Take((int)state - 1).Aggregate(
            Lifecycle.Start("Wolong 2026-11", Cycles.Monday),
            (record, trigger) => ((Accepted)Lifecycle.Fire(record, trigger, Complete, TobaccoRoles.CountyBranch, Cycles.Monday)).Record));
}
