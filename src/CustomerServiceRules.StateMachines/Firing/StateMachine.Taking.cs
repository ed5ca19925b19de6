using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

public partial class StateMachine<TState, TTrigger>
{
    private Turnstile<TTrigger> _turnstile = new();

    private void Take(TTrigger trigger, object[] args)
    {
        switch (_firingMode)
        {
            case FiringMode.Queued:
                TakeInTurn(trigger, args);
                break;
            case FiringMode.Immediate:
                TakeAtOnce(trigger, args);
                break;
            default:
                throw UnknownMode();
        }
    }

    private Task TakeAsync(TTrigger trigger, object[] args) => _firingMode switch
    {
        FiringMode.Queued => TakeInTurnAsync(trigger, args),
        FiringMode.Immediate => TakeAtOnceAsync(trigger, args),
        _ => throw UnknownMode(),
    };

    private void TakeInTurn(TTrigger trigger, object[] args)
    {
        while (!_turnstile.Enter())
        {
            if (_turnstile.Wait(trigger, args))
                return;
        }

        try
        {
            if (!_turnstile.WaitBehindOthers(trigger, args))
                FireNow(trigger, args);
            while (_turnstile.Next(out var next, out var nextArgs))
                FireNow(next, nextArgs);
        }
        finally
        {
            _turnstile.Leave();
        }
    }

    private void TakeAtOnce(TTrigger trigger, object[] args)
    {
        var isOutermost = _turnstile.Enter();
        try
        {
            FireNow(trigger, args);
        }
        finally
        {
            if (isOutermost)
                _turnstile.Leave();
        }
    }

    private async Task TakeInTurnAsync(TTrigger trigger, object[] args)
    {
        while (!_turnstile.EnterAsync())
        {
            if (_turnstile.Wait(trigger, args))
                return;
        }

        var hasLeft = false;
        try
        {
            await FireNowAsync(trigger, args).ConfigureAwait(RetainSynchronizationContext);
            while (_turnstile.NextOrLeave(out var next, out var nextArgs))
                await FireNowAsync(next, nextArgs).ConfigureAwait(RetainSynchronizationContext);
            hasLeft = true;
        }
        finally
        {
            if (!hasLeft)
                _turnstile.LeaveAsync();
        }
    }

    private async Task TakeAtOnceAsync(TTrigger trigger, object[] args)
    {
        var isOutermost = _turnstile.EnterAsync();
        try
        {
            await FireNowAsync(trigger, args).ConfigureAwait(RetainSynchronizationContext);
        }
        finally
        {
            if (isOutermost)
                _turnstile.LeaveAsync();
        }
    }

    private InvalidOperationException UnknownMode() =>
        new($"Found firing mode {_firingMode}, expected {nameof(FiringMode.Queued)} or {nameof(FiringMode.Immediate)}.");
}
