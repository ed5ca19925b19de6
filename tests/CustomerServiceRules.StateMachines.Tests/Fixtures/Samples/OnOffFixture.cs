namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Samples;

public class OnOffFixture
{
    private const string On = "On";
    private const string Off = "Off";
    private const char Space = ' ';

    private readonly StateMachine<string, char> _switch = new(Off);

    public OnOffFixture()
    {
        _switch.Configure(Off).Permit(Space, On);
        _switch.Configure(On).Permit(Space, Off);
    }

    [Fact]
    public void Fire_Space_TurnsOn()
    {
        _switch.Fire(Space);
        Assert.Equal(On, _switch.State);
    }

    [Fact]
    public void Fire_SpaceTwice_TurnsOffAgain()
    {
        _switch.Fire(Space);
        _switch.Fire(Space);
        Assert.Equal(Off, _switch.State);
    }

    [Fact]
    public void Fire_AnyOtherKey_ThrowsInvalidOperation() => Assert.Throws<InvalidOperationException>(() => _switch.Fire('q'));

    [Fact]
    public void CanFire_SpaceOnly()
    {
        Assert.True(_switch.CanFire(Space));
        Assert.False(_switch.CanFire('q'));
    }

    [Fact]
    public void ToString_ShowsStateAndKey() =>
        Assert.Equal("StateMachine { State = Off, PermittedTriggers = {   }}", _switch.ToString());

    [Fact]
    public void OnUnhandledTrigger_OtherKeys_AreCounted()
    {
        var unknown = 0;
        _switch.OnUnhandledTrigger((_, _) => unknown++);

        foreach (var key in "a b c")
            _switch.Fire(key);

        Assert.Equal(3, unknown);
        Assert.Equal(Off, _switch.State);
    }
}
