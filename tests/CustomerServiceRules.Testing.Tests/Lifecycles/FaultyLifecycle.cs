using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace Acme.Claims;

internal enum FaultyState
{
    Begun,
    Left,
    Right,
}

internal enum FaultyTrigger
{
    Go,
    Back,
}

/// <summary>A lifecycle that a test breaks in one place.</summary>
internal sealed class FaultyLifecycle(Guard<Claim>? left = null, Guard<Claim>? right = null, Effect<Claim>? effect = null, Func<LocalizedText>? label = null, Func<bool>? swapped = null)
    : LifecycleDefinition<Claim, FaultyState, FaultyTrigger>
{
    public override string Id => "acme.faulty";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Faulty", "有误");

    public static Guard<Claim> Guard(string id, Func<Step<Claim>, bool> holds) => new(id, new LocalizedText($"{id} holds", "成立"), holds, "ACME-2");

    protected override void Define(LifecycleBuilder<Claim, FaultyState, FaultyTrigger> define)
    {
        define.State(FaultyState.Begun, label?.Invoke() ?? new LocalizedText("begun", "已开始"), "ACME-1")
            .State(FaultyState.Left, new LocalizedText("left", "左"), "ACME-1").State(FaultyState.Right, new LocalizedText("right", "右"), "ACME-1")
            .Initial(FaultyState.Begun);
        var go = define.Trigger(FaultyTrigger.Go, new LocalizedText("go", "走"), [ClaimLifecycle.Clerk], "ACME-1");
        var back = define.Trigger(FaultyTrigger.Back, new LocalizedText("back", "回"), [ClaimLifecycle.Clerk], "ACME-1").Trigger;
        var (one, other) = swapped?.Invoke() == true ? (FaultyState.Right, FaultyState.Left) : (FaultyState.Left, FaultyState.Right);
        define.Configure(FaultyState.Begun)
            .PermitIf(go, one, left ?? ClaimLifecycle.IsSmall)
            .PermitIf(go, other, right ?? ClaimLifecycle.IsLarge);
        define.Configure(FaultyState.Left).Permit(back, FaultyState.Begun);
        define.Configure(FaultyState.Right).Permit(back, FaultyState.Begun);
        if (effect is not null)
            define.Configure(FaultyState.Left).OnEntryFrom(go, effect);
    }
}
