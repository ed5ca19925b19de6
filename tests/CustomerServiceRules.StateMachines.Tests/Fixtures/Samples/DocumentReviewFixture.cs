namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Samples;

/// <summary>Records as states that carry data, one machine made anew for each document out of a stored state.</summary>
public class DocumentReviewFixture
{
    private abstract record Stage
    {
        public sealed record Draft : Stage;

        public sealed record InReview(int Round) : Stage;

        public sealed record Published(DateOnly On) : Stage;
    }

    private enum Act
    {
        Submit,
        Reject,
        Publish,
    }

    [Fact]
    public void Submit_Rejected_ComesBackInTheNextRound()
    {
        Stage stage = new Stage.Draft();

        stage = After(stage, Act.Submit);
        stage = After(stage, Act.Reject);

        Assert.Equal(new Stage.InReview(2), stage);
    }

    [Fact]
    public void Reject_ThirdRound_IsNotPermitted()
    {
        Assert.Throws<InvalidOperationException>(() => After(new Stage.InReview(3), Act.Reject));
        Assert.Equal(new Stage.Published(new(2026, 11, 22)), After(new Stage.InReview(3), Act.Publish));
    }

    [Fact]
    public void PermittedActs_OfEachStage()
    {
#pragma warning disable CS0618 // the obsolete member belongs to the contract
        Assert.Equal([Act.Submit], Machine(new Stage.Draft()).PermittedTriggers);
        Assert.Equal([Act.Reject, Act.Publish], Machine(new Stage.InReview(1)).PermittedTriggers);
        Assert.Equal([Act.Publish], Machine(new Stage.InReview(3)).PermittedTriggers);
        Assert.Empty(Machine(new Stage.Published(new(2026, 11, 22))).PermittedTriggers);
#pragma warning restore CS0618
    }

    private static Stage After(Stage stage, Act act)
    {
        var machine = Machine(stage);
        machine.Fire(act);
        return machine.State;
    }

    private static StateMachine<Stage, Act> Machine(Stage stage)
    {
        var machine = new StateMachine<Stage, Act>(stage);
        machine.Configure(new Stage.Draft()).Permit(Act.Submit, new Stage.InReview(1));
        if (stage is Stage.InReview review)
        {
            machine.Configure(review)
                .PermitIf(Act.Reject, review with { Round = review.Round + 1 }, () => review.Round < 3, "at most three rounds")
                .Permit(Act.Publish, new Stage.Published(new(2026, 11, 22)));
        }

        return machine;
    }
}
