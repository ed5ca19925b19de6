namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Samples;

/// <summary>An object that holds its state, guards over tuples with descriptions, and a base state for what is common.</summary>
public class VendingFixture
{
    private readonly Vendor _vendor = new();

    [Fact]
    public void Buy_EnoughPaid_GivesTheGoodsAndTheChange()
    {
        _vendor.Pay(2.00m);
        _vendor.Pay(0.50m);
        _vendor.Choose("tea");

        Assert.Equal(Vendor.Phase.Ready, _vendor.Current);
        Assert.Equal(["tea", "change 1.00"], _vendor.Given);
    }

    [Fact]
    public void Buy_NotEnoughPaid_NamesEveryReason()
    {
        _vendor.Pay(1.00m);

        var reasons = _vendor.WhyNot("wine");

        Assert.Equal(["is sold here", "is paid"], reasons);
        Assert.Equal(["is paid"], _vendor.WhyNot("tea"));
    }

    [Fact]
    public void Cancel_AfterPaying_GivesTheMoneyBack()
    {
        _vendor.Pay(1.25m);
        _vendor.Cancel();

        Assert.Equal(["change 1.25"], _vendor.Given);
        Assert.Equal(Vendor.Phase.Ready, _vendor.Current);
    }

    [Fact]
    public void Switch_Off_FromAnyPhase()
    {
        _vendor.Pay(1m);
        _vendor.Off();

        Assert.Equal(Vendor.Phase.Off, _vendor.Current);
        Assert.Throws<InvalidOperationException>(() => _vendor.Pay(1m));
    }

    private sealed class Vendor
    {
        private static readonly Dictionary<string, decimal> Prices = new() { ["tea"] = 1.50m, ["coffee"] = 2m };

        private readonly StateMachine<Phase, string> _machine;
        private readonly StateMachine<Phase, string>.TriggerWithParameters<decimal> _pay;
        private readonly StateMachine<Phase, string>.TriggerWithParameters<string> _choose;
        private decimal _paid;

        public Vendor()
        {
            _machine = new(() => Current, phase => Current = phase);
            _pay = _machine.SetTriggerParameters<decimal>("pay");
            _choose = _machine.SetTriggerParameters<string>("choose");
            _machine.Configure(Phase.On).Permit("off", Phase.Off);
            _machine.Configure(Phase.Ready).SubstateOf(Phase.On).Permit("pay", Phase.Paying).OnEntry(GiveChange);
            _machine.Configure(Phase.Paying).SubstateOf(Phase.On)
                .OnEntryFrom(_pay, amount => _paid += amount)
                .PermitReentry("pay")
                .PermitIf(
                    _choose,
                    Phase.Ready,
                    new Tuple<Func<string, bool>, string>(Prices.ContainsKey, "is sold here"),
                    new Tuple<Func<string, bool>, string>(name => _paid >= Prices.GetValueOrDefault(name, decimal.MaxValue), "is paid"))
                .Permit("cancel", Phase.Ready)
                .OnExit(transition =>
                {
                    if (transition.Trigger == "choose" && transition.Parameters is [string name])
                    {
                        Given.Add(name);
                        _paid -= Prices[name];
                    }
                });
        }

        public enum Phase
        {
            Ready,
            On,
            Paying,
            Off,
        }

        public Phase Current { get; private set; }

        public List<string> Given { get; } = [];

        public void Pay(decimal amount) => _machine.Fire(_pay, amount);

        public void Choose(string name) => _machine.Fire(_choose, name);

        public void Cancel() => _machine.Fire("cancel");

        public void Off() => _machine.Fire("off");

        public IEnumerable<string> WhyNot(string name)
        {
            _machine.CanFire(_choose, name, out var unmet);
            return unmet ?? [];
        }

        private void GiveChange()
        {
            if (_paid > 0)
                Given.Add(FormattableString.Invariant($"change {_paid:0.00}"));
            _paid = 0;
        }
    }
}
