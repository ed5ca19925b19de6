namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Samples;

public class TrafficLightFixture
{
    private readonly List<string> _lamps = [];
    private bool _night;

    private enum Light
    {
        Working,
        Red,
        RedAmber,
        Green,
        Amber,
        Blinking,
    }

    private enum Signal
    {
        Next,
        Fault,
        Repair,
    }

    [Fact]
    public void Next_FourTimes_GoesRound()
    {
        var light = Build();

        for (var i = 0; i < 4; i++)
            light.Fire(Signal.Next);

        Assert.Equal(Light.Red, light.State);
        Assert.Equal(["RedAmber", "Green", "Amber", "Red"], _lamps);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Fault_InAnyPhase_BlinksAndRepairStartsWithRed(int phase)
    {
        var light = Build();
        for (var i = 0; i < phase; i++)
            light.Fire(Signal.Next);

        light.Fire(Signal.Fault);
        Assert.Equal(Light.Blinking, light.State);
        Assert.False(light.IsInState(Light.Working));
        light.Fire(Signal.Repair);

        Assert.Equal(Light.Red, light.State);
        Assert.True(light.IsInState(Light.Working));
    }

    [Fact]
    public void Next_AtNight_StaysRedWithAReason()
    {
        var light = Build();
        _night = true;

        Assert.False(light.CanFire(Signal.Next, out var unmet));
        Assert.Equal(["lights change by day only"], unmet);
        var exception = Assert.Throws<InvalidOperationException>(() => light.Fire(Signal.Next));
        Assert.Contains("'lights change by day only'", exception.Message, StringComparison.Ordinal);
    }

    private StateMachine<Light, Signal> Build()
    {
        var light = new StateMachine<Light, Signal>(Light.Red);
        light.Configure(Light.Working).InitialTransition(Light.Red).Permit(Signal.Fault, Light.Blinking);
        light.Configure(Light.Red).SubstateOf(Light.Working)
            .OnEntry(() => _lamps.Add("Red"))
            .PermitIf(Signal.Next, Light.RedAmber, () => !_night, "lights change by day only");
        light.Configure(Light.RedAmber).SubstateOf(Light.Working).OnEntry(() => _lamps.Add("RedAmber")).Permit(Signal.Next, Light.Green);
        light.Configure(Light.Green).SubstateOf(Light.Working).OnEntry(() => _lamps.Add("Green")).Permit(Signal.Next, Light.Amber);
        light.Configure(Light.Amber).SubstateOf(Light.Working).OnEntry(() => _lamps.Add("Amber")).Permit(Signal.Next, Light.Red);
        light.Configure(Light.Blinking).Ignore(Signal.Fault).Permit(Signal.Repair, Light.Working);
        return light;
    }
}
