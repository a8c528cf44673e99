import type { Operation } from '../operations/operation.ts';
import type { Cloud } from '../state/cloud.ts';
import type { Fault } from './fault.ts';

/** The oldest fault that hits this request, counted down; undefined when none does. */
export function takeFault(cloud: Cloud, operation: Operation, datasetId: string): Fault | undefined {
  const hit = cloud.faults.find((fault) => isHit(fault, operation, datasetId.toLowerCase()));
  if (!hit) return undefined;
  cloud.faults = cloud.faults.flatMap((fault) => {
    if (fault !== hit) return [fault];
    return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
  });
  return hit;
}

function isHit(fault: Fault, operation: Operation, datasetId: string): boolean {
  const isOperation = fault.operation === 'any' || fault.operation === operation;
  return isOperation && (fault.datasetId === undefined || fault.datasetId === datasetId);
}
