namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Samples;

public class OrderFixture
{
    private readonly StateMachine<OrderState, OrderTrigger> _order = new(OrderState.Draft);
    private readonly StateMachine<OrderState, OrderTrigger>.TriggerWithParameters<decimal, string> _pay;
    private readonly List<string> _done = [];
    private bool _stocked = true;

    public OrderFixture()
    {
        _pay = _order.SetTriggerParameters<decimal, string>(OrderTrigger.Pay);
        _order.Configure(OrderState.Draft)
            .PermitIfAsync(OrderTrigger.Submit, OrderState.Submitted, InStockAsync, "in stock")
            .Permit(OrderTrigger.Cancel, OrderState.Cancelled);
        _order.Configure(OrderState.Submitted)
            .OnEntryAsync(() => NoteAsync("reserved"), "reserve the goods")
            .OnExitAsync(async t => await NoteAsync($"left for {t.Destination}"))
            .PermitIf(_pay, OrderState.Paid, (amount, _) => amount > 0, "amount is positive")
            .Permit(OrderTrigger.Cancel, OrderState.Cancelled);
        _order.Configure(OrderState.Paid)
            .OnEntryFromAsync(_pay, async (amount, method) => await NoteAsync($"{amount} by {method}"))
            .InternalTransitionAsync(OrderTrigger.Remind, async () => await NoteAsync("reminded"))
            .Permit(OrderTrigger.Ship, OrderState.Shipped);
        _order.Configure(OrderState.Cancelled).OnEntryFromAsync(OrderTrigger.Cancel, () => NoteAsync("released"));
        _order.OnTransitionCompletedAsync(t => NoteAsync($"now {t.Destination}"));
        _order.OnUnhandledTriggerAsync(async (state, trigger) => await NoteAsync($"no {trigger} when {state}"));
    }

    private enum OrderState
    {
        Draft,
        Submitted,
        Paid,
        Shipped,
        Cancelled,
    }

    private enum OrderTrigger
    {
        Submit,
        Pay,
        Ship,
        Cancel,
        Remind,
    }

    [Fact]
    public async Task Order_SubmittedPaidShipped_AwaitsEachStep()
    {
        await _order.FireAsync(OrderTrigger.Submit);
        await _order.FireAsync(_pay, 10.5m, "card");
        await _order.FireAsync(OrderTrigger.Remind);
        await _order.FireAsync(OrderTrigger.Ship);

        Assert.Equal(
            ["reserved", "now Submitted", "left for Paid", "10.5 by card", "now Paid", "reminded", "now Shipped"],
            _done.Select(entry => entry.Replace(',', '.')));
    }

    [Fact]
    public async Task Submit_OutOfStock_IsNotPermitted()
    {
        _stocked = false;

        await _order.FireAsync(OrderTrigger.Submit);

        Assert.Equal(OrderState.Draft, _order.State);
        Assert.Equal(["no Submit when Draft"], _done);
        Assert.Equal([OrderTrigger.Cancel], await _order.PermittedTriggersAsync);
    }

    [Fact]
    public async Task Cancel_Submitted_ReleasesTheGoods()
    {
        await _order.FireAsync(OrderTrigger.Submit);
        await _order.FireAsync(OrderTrigger.Cancel);

        Assert.Equal(OrderState.Cancelled, _order.State);
        Assert.Equal(["reserved", "now Submitted", "left for Cancelled", "released", "now Cancelled"], _done);
    }

    [Fact]
    public void Fire_SyncOnAnAsyncOrder_ThrowsAndSaysSo()
    {
        Assert.Throws<InvalidOperationException>(() => _order.Fire(OrderTrigger.Cancel));
        Assert.Empty(_done);
    }

    [Fact]
    public async Task PermittedTriggers_WithTheAmount_ListsPay()
    {
        await _order.FireAsync(OrderTrigger.Submit);

        Assert.Contains(OrderTrigger.Pay, await _order.GetPermittedTriggersAsync(1m, "card"));
        Assert.DoesNotContain(OrderTrigger.Pay, await _order.GetPermittedTriggersAsync(0m, "card"));
        Assert.False(_order.CanFire(_pay, 0m, "card", out var unmet));
        Assert.Equal("amount is positive", Assert.Single(unmet!));
    }

    private async Task<bool> InStockAsync()
    {
        await Task.Yield();
        return _stocked;
    }

    private async Task NoteAsync(string entry)
    {
        await Task.Delay(1);
        _done.Add(entry);
    }
}
