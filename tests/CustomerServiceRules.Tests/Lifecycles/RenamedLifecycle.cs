using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Lifecycles;

internal enum RenamedState
{
    Open,
    Done,
}

internal enum RenamedTrigger
{
    Finish,
}

internal sealed class RenamedLifecycle : LifecycleDefinition<Complaint, RenamedState, RenamedTrigger>
{
    public static readonly RenamedLifecycle Instance = new();

    public override string Id => "care.renamed";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Renamed", "更名");

    protected override void Define(LifecycleBuilder<Complaint, RenamedState, RenamedTrigger> define)
    {
        define.State(RenamedState.Open, new LocalizedText("open", "开"), "CARE-1").State(RenamedState.Done, new LocalizedText("done", "完"), "CARE-1");
        define.Initial(RenamedState.Open).Final(RenamedState.Done);
        var finish = define.Trigger(RenamedTrigger.Finish, new LocalizedText("finish", "完成"), [ComplaintLifecycle.Supervisor], "CARE-1");
        define.Configure(RenamedState.Open).Permit(finish, RenamedState.Done);

        #region former-names
        define.FormerState("Begun", RenamedState.Open);
        define.FormerState("Ended", RenamedState.Done);
        define.FormerTrigger("Stop", RenamedTrigger.Finish);
        #endregion
    }
}
